import CNcurses
import Platform
public import Screen

/// What the explorer would find on the terminal, asked without taking it over.
public struct TerminalSurvey: Sendable {
  /// In what text it would draw.
  public let charset: Charset
  /// The terminfo entry it would run as, or why it cannot.
  public let type: Result<String, TerminalError>
  /// For people: that `TERM` is not known, and what is used instead.
  public let notice: String?
  /// How many colours it would use.
  public let colorDepth: ColorDepth

  /// Looks at the environment and the terminfo database; writes nothing.
  ///
  /// - Parameter colour: how many colours are asked for.
  public init(colour: ColourChoice) {
    charset = Charset.establish()
    do throws(TerminalError) {
      let type = try TerminalType.find(
        term: environment("TERM") ?? "", colour: colour, colorTerm: environment("COLORTERM") ?? "")
      self.type = .success(type.name)
      notice = type.notice
      colorDepth = ColorDepth(terminfoColors: Int(tigetnum("colors"))).limited(by: colour)
    } catch {
      type = .failure(error)
      notice = nil
      colorDepth = .monochrome
    }
  }
}
