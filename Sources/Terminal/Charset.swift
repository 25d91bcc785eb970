/// What the environment wants text to be written in.
///
/// Of `LC_ALL`, `LC_CTYPE` and `LANG` the first that is set decides. Where it names UTF-8, or nothing is set at all, the
/// program draws in UTF-8, by way of `C.UTF-8` if the named locale is not installed, as is usual after SSH. Where it
/// names anything else, `C` and `POSIX` among them, it draws in ASCII.
public enum Charset: Hashable, Sendable {
  case utf8
  case ascii

  /// What these values of `LC_ALL`, `LC_CTYPE` and `LANG` ask for; empty ones count as not set.
  public static func wanted(lcAll: String?, lcCtype: String?, lang: String?) -> Charset {
    let values = [lcAll, lcCtype, lang].compactMap { $0 }
    guard let name = values.first(where: { !$0.isEmpty }) else { return .utf8 }
    // language_TERRITORY.codeset@modifier
    let beforeModifier = name.prefix { $0 != "@" }
    let codeset = beforeModifier.drop { $0 != "." }.filter { $0.isLetter || $0.isNumber }
    return codeset.lowercased() == "utf8" ? .utf8 : .ascii
  }
}
