private import CResources

/// The texts of `Resources/` that are not data.
package enum BundledText {
  /// The style sheet of reports in HTML.
  package static var reportStyle: String { text(cislunar_report_style()) }

  /// The script with which a shell completes the command line; nil for other shells than bash, zsh and fish.
  package static func completion(for shell: String) -> String? {
    switch shell {
    case "bash": text(cislunar_completion_bash())
    case "zsh": text(cislunar_completion_zsh())
    case "fish": text(cislunar_completion_fish())
    default: nil
    }
  }

  private static func text(_ resource: cislunar_resource) -> String {
    String(decoding: UnsafeBufferPointer(start: resource.base, count: resource.count), as: UTF8.self)
  }
}
