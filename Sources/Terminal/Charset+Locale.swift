import CNcurses
import Platform

extension Charset {
  /// In what the environment has text written that goes to standard output.
  public static var current: Charset { wanted == .utf8 ? .utf8 : establish() }

  private static var wanted: Charset {
    wanted(lcAll: environment("LC_ALL"), lcCtype: environment("LC_CTYPE"), lang: environment("LANG"))
  }

  /// Sets the process's locale from the environment, and says in what text can be written then.
  ///
  /// Has to come before curses starts: in a locale that is not UTF-8 it takes every other character for unprintable.
  static func establish() -> Charset {
    if setlocale(LC_ALL, "") == nil { setlocale(LC_ALL, "C") }
    // A name without a codeset may well be UTF-8 (en_IN, vi_VN): only the installed locale knows.
    if isCurrentUTF8 { return .utf8 }
    guard wanted == .utf8, setlocale(LC_CTYPE, "C.UTF-8") != nil else { return .ascii }
    return isCurrentUTF8 ? .utf8 : .ascii
  }

  private static var isCurrentUTF8: Bool { String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8" }
}
