import Foundation
import FoundationXML

/// An XML document that a parser takes, for tests of what writes one.
public struct WellFormedXML {
  /// What is wrong, and where.
  public struct Malformed: Error {
    let line: Int
    let column: Int
    let reason: (any Error)?
  }

  /// The names of the elements, in the order in which they begin.
  public let names: [String]

  /// Reads a document. Comments, declarations and marked sections count as mistakes, since nothing here writes any.
  ///
  /// - Throws: ``Malformed`` at the first mistake.
  public init(_ text: String) throws(Malformed) {
    let parser = XMLParser(data: Data(text.utf8))
    let elements = Elements()
    parser.delegate = elements
    // Of some mistakes, such as an end that is missing, the error tells alone.
    let isRead = parser.parse() && parser.parserError == nil
    guard isRead, !elements.names.isEmpty, !text.contains("<!"), !text.contains("<?") else {
      throw Malformed(line: parser.lineNumber, column: parser.columnNumber, reason: parser.parserError)
    }
    names = elements.names
  }

  private final class Elements: NSObject, XMLParserDelegate {
    var names: [String] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      names.append(name)
    }
  }
}
