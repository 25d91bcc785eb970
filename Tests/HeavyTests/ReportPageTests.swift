import App
import Query
import TestSupport
import Testing

@testable import Model

/// Reports as a browser shows and prints them.
@Suite("Reports in a browser", .serialized)
struct ReportPageTests {
  /// A subject, and how many pages of A4 it may take.
  static let subjects: [(ReportSubject, pages: ClosedRange<Int>)] = [
    (.record(.nation("TUR")), 1...6), (.record(.topic("transparency")), 1...4),
    (.record(.phase("ilrs-i")), 1...10), (.region(.africa), 1...6), (.everything, 5...60),
  ]

  private func page(_ subject: ReportSubject) -> String {
    ReportPage(
      on: subject,
      in: CatalogView(of: .bundledForTests, from: Perspective(asOf: Catalog.bundledForTests.asOf))
    )
    .document.html
  }

  /// Runs a command on a page and gives what it wrote.
  private func reading(_ html: String, _ command: String) throws -> (output: String, status: Int32) {
    let folder = try Folder()
    try html.write(toFile: folder.path + "/page.html")
    let result = try Repository.run(command, in: folder.path)
    #expect(
      result.status != 127, "a program is missing: apt-get install -y chromium tidy poppler-utils")
    return result
  }

  private static let browser =
    "chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --user-data-dir=profile"

  @Test("An HTML checker finds no errors", arguments: subjects.map(\.0))
  func tidy(subject: ReportSubject) throws {
    let result = try reading(page(subject), "tidy -e -q page.html 2>&1")
    #expect(result.output == "" && result.status == 0)
  }

  @Test(
    "It prints on A4 and Letter, on the expected number of pages, with nothing cut off",
    arguments: subjects)
  func printed(subject: ReportSubject, pages: ClosedRange<Int>) throws {
    for (paper, size) in [("A4", "594"), ("letter", "612")] {
      let html = page(subject).replacing("@page{margin:", with: "@page{size:\(paper);margin:")
      let result = try reading(
        html,
        "\(Self.browser) --no-pdf-header-footer --print-to-pdf=page.pdf page.html >log 2>&1; pdfinfo page.pdf && pdftotext -layout page.pdf -"
      )
      #expect(result.status == 0)
      let count = result.output.firstMatch(of: /Pages: +(\d+)/).flatMap { Int($0.output.1) }
      #expect(count.map(pages.contains) == true, "\(count ?? 0) pages")
      #expect(result.output.contains(try Regex("Page size: +\(size)")))
      #expect(result.output.contains("Notes"))
    }
  }

  @Test(
    "The browser reports no errors, and a phone need not scroll sideways",
    arguments: subjects.map(\.0))
  func console(subject: ReportSubject) throws {
    // A page round it measures it, since it runs no script itself.
    let frame =
      "<iframe id=f srcdoc=\"\(page(subject).escapedForAttribute)\" width=360 height=600></iframe><script>"
      + "f.onload=()=>{const d=f.contentDocument.documentElement;document.title=d.scrollWidth+'/'+d.clientWidth}</script>"
    let result = try reading(
      frame,
      "\(Self.browser) --enable-logging=stderr --virtual-time-budget=5000 --dump-dom page.html 2>log | grep -o '<title>.*</title>' ; grep -c CONSOLE log"
    )
    let widths = result.output.firstMatch(of: /<title>(\d+)\/(\d+)/)
    #expect(widths != nil && widths?.output.1 == widths?.output.2, "\(result.output)")
    #expect(result.output.hasSuffix("\n0\n"))
  }
}

extension String {
  fileprivate var escapedForAttribute: String {
    replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
  }
}
