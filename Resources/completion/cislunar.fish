function __cislunar_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    set -l stem (string match -r -- '^-.*=' "$word")
    set -l found ($words[1] ---complete $words[2..] "$word" 2>/dev/null)
    switch "$found[1]"
        case :file
            printf '%s\n' "$stem"(__fish_complete_path (string replace -- "$stem" '' "$word"))
        case :directory
            printf '%s\n' "$stem"(__fish_complete_directories (string replace -- "$stem" '' "$word") '')
        case '*'
            printf '%s\n' $found
    end
end
complete -c cislunar -f -a '(__cislunar_complete)'
