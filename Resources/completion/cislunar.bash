_cislunar() {
    local current=${COMP_WORDS[COMP_CWORD]} stem word
    local -a words=() found=()
    local -i i
    # Bash divides words at = and : too.
    for ((i = 1; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if ((i > 1)) && [[ $word == [=:] || ${COMP_WORDS[i - 1]} == [=:] ]]; then
            words[-1]+=$word
        else
            words+=("$word")
        fi
    done
    [[ $current == [=:] ]] && current=
    stem=${words[-1]%"$current"}
    mapfile -t found < <("$1" ---complete "${words[@]//[\"\'\\]/}" 2>/dev/null)
    case ${found-} in
    :file) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    :directory) mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
    *)
        found=("${found[@]%%$'\t'*}")
        COMPREPLY=("${found[@]#"$stem"}")
        ;;
    esac
}
complete -o filenames -F _cislunar cislunar
