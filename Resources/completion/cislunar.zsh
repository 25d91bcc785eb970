#compdef cislunar
_cislunar() {
    local -a found
    found=("${(@f)$("${(Q)words[1]}" ---complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
    case $found[1] in
    '') return 1 ;;
    :file) compset -P '*='; _files ;;
    :directory) compset -P '*='; _files -/ ;;
    *)
        found=("${(@)found//:/\\:}")
        found=("${(@)found/$'\t'/:}")
        _describe -V value found
        ;;
    esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _cislunar "$@"; else compdef _cislunar cislunar; fi
