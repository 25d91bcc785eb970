/// The character set that the environment asks for.
///
/// The first of `LC_ALL`, `LC_CTYPE` and `LANG` that is set decides. If it names UTF-8, or if none is set, the program
/// draws in UTF-8; where that locale is not installed, as is common after SSH, through `C.UTF-8`. Anything else,
/// including `C` and `POSIX`, means ASCII.
public enum Charset: Hashable, Sendable {
  case utf8
  case ascii

  /// The character set for these values; empty ones count as unset.
  public static func wanted(lcAll: String?, lcCtype: String?, lang: String?) -> Charset {
    let values = [lcAll, lcCtype, lang].compactMap { $0 }
    guard let name = values.first(where: { !$0.isEmpty }) else { return .utf8 }
    // language_TERRITORY.codeset@modifier
    let beforeModifier = name.prefix { $0 != "@" }
    let codeset = beforeModifier.drop { $0 != "." }.filter { $0.isLetter || $0.isNumber }
    return codeset.lowercased() == "utf8" ? .utf8 : .ascii
  }
}
