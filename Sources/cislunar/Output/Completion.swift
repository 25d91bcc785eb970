import ArgumentParser
import Text

/// What a shell offers for the last word of a command line. The scripts of the shells ask the program for it, so that it is
/// the same in all of them.
enum Completion {
  /// The word that asks for it, before those of the command line.
  static let request = "---complete"

  /// A candidate in each line, with its help after a tab; or `:file` or `:directory` alone, which shells complete themselves.
  static func lines(for words: [String]) throws -> [String] {
    let words = words.first == "help" && words.count == 2 ? words.dropFirst() : words[...]
    let first = words.first ?? ""
    if words.count < 2, !first.hasPrefix("-") {
      let commands = Cislunar.configuration.subcommands.map { $0.configuration }
      return commands.filter { $0.commandName?.hasPrefix(first.lowercased()) == true }.map {
        "\($0.commandName ?? "")\t\($0.abstract)"
      }
    }
    let isExplorer = first.hasPrefix("-")
    guard let command = isExplorer ? ExploreCommand.self : Cislunar.command(named: first) else { return [] }
    return try lines(for: isExplorer ? words : words.dropFirst(), of: command)
  }

  private static func lines(
    for words: ArraySlice<String>, of command: any ParsableCommand.Type
  ) throws -> [String] {
    var left = try CommandArgument.all(of: command)
    var awaited: CommandArgument?
    var takesOptions = true
    for word in words.dropLast() where awaited.take() == nil {
      if word == "--" {
        takesOptions = false
        continue
      }
      let name = word.prefix { $0 != "=" }
      let isOption = takesOptions && word.hasPrefix("-")
      guard
        let index = left.firstIndex(where: { isOption ? $0.names.contains(String(name)) : $0.names == [] })
      else { continue }
      if isOption, name == word, left[index].value != nil { awaited = left[index] }
      if !left[index].isRepeating { left.remove(at: index) }
    }
    let last = words.last ?? ""
    if let awaited { return try values(of: awaited, beginning: last, of: command, after: words.dropLast()) }
    if takesOptions, let end = last.firstIndex(of: "="), last.hasPrefix("-") {
      let (name, value) = (String(last[..<end]), String(last[end...].dropFirst()))
      guard let option = left.first(where: { $0.names.contains(name) && $0.value != nil }) else { return [] }
      let values = try values(of: option, beginning: value, of: command, after: words.dropLast())
      return values.map { $0.hasPrefix(":") ? $0 : "\(name)=\($0)" }
    }
    if let argument = left.first(where: { $0.names == [] }), !(takesOptions && last.hasPrefix("-")) {
      return try values(of: argument, beginning: last, of: command, after: words.dropLast())
    }
    return !takesOptions
      ? []
      : left.flatMap { option in
        option.names.filter { $0.hasPrefix("--") && $0.hasPrefix(last) }.map { "\($0)\t\(option.text)" }
      }
  }

  /// What a value can go on to be.
  ///
  /// - Parameter words: those before it: they may name other data.
  private static func values(
    of argument: CommandArgument, beginning text: String, of command: any ParsableCommand.Type,
    after words: ArraySlice<String>
  ) throws -> [String] {
    switch argument.completion {
    case "file", "directory": return [":\(argument.completion ?? "")"]
    case "list": return Candidates.continued(text, among: argument.choices)
    case "custom":
      do {
        _ = try command.parseAsRoot(["---completion", "--", argument.id, "0", "0"] + words)
        return []
      } catch {
        let values = command.fullMessage(for: error).split(separator: "\n").map(String.init)
        return Candidates.continued(text, among: values)
      }
    default: return []
    }
  }

  /// The script of a shell; nil for one that there is none for.
  static func script(for shell: String) -> String? { scripts[shell] }

  private static let scripts = [
    "bash": #"""
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
    """#,
    "zsh": #"""
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
    """#,
    "fish": #"""
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
    """#,
  ]
}
