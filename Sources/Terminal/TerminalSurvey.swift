import CNcurses
import Platform
public import Screen

/// What the explorer would find, without taking over the terminal.
public struct TerminalSurvey: Sendable {
  /// The character set it would use.
  public let charset: Charset
  /// The terminfo entry it would use, or why it cannot run.
  public let type: Result<String, TerminalError>
  /// A message if `TERM` is unknown.
  public let notice: String?
  /// The number of colours it would use.
  public let colorDepth: ColorDepth

  /// Examines the environment and the terminfo database; writes nothing.
  ///
  /// - Parameter colour: the colours asked for.
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
