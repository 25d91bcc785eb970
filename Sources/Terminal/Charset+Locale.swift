import CNcurses
import Platform

extension Charset {
  /// The character set that the environment asks for on standard output.
  public static var current: Charset { wanted == .utf8 ? .utf8 : establish() }

  private static var wanted: Charset {
    wanted(lcAll: environment("LC_ALL"), lcCtype: environment("LC_CTYPE"), lang: environment("LANG"))
  }

  /// Sets the locale of the process from the environment, and returns the character set that it allows.
  ///
  /// Call it before curses starts: in a locale other than UTF-8 curses takes every other character as unprintable.
  static func establish() -> Charset {
    if setlocale(LC_ALL, "") == nil { setlocale(LC_ALL, "C") }
    // A locale without a codeset in its name may still be UTF-8 (en_IN, vi_VN).
    if isCurrentUTF8 { return .utf8 }
    guard wanted == .utf8, setlocale(LC_CTYPE, "C.UTF-8") != nil else { return .ascii }
    return isCurrentUTF8 ? .utf8 : .ascii
  }

  private static var isCurrentUTF8: Bool { String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8" }
}
