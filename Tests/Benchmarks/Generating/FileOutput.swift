import Glibc

/// A file that is written from its beginning, a large piece at a time.
final class FileOutput {
  /// Why a file cannot be written.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// How much is gathered before it is worth a system call.
  static let chunk = 1 << 20

  /// What has been appended and not yet written.
  var bytes: [UInt8] = []
  private let path: String
  private let descriptor: Int32

  init(_ path: String) throws(Failure) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Failure(path: path, error: errno) }
    bytes.reserveCapacity(Self.chunk + (Self.chunk >> 2))
  }

  deinit { close(descriptor) }

  /// Writes what has been appended, if it is more than so many bytes.
  func flush(ifLongerThan limit: Int = 0) throws(Failure) {
    guard bytes.count > limit else { return }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress! + done, $0.count - done) }
      guard count > 0 else { throw Failure(path: path, error: errno) }
      done += count
    }
    bytes.removeAll(keepingCapacity: true)
  }
}

extension FileOutput.Failure {
  fileprivate init(path: String, error: Int32) {
    description = "\(path): \(String(cString: strerror(error)))"
  }
}
