/// The C library under one name. No other target imports it by its own.
#if canImport(Glibc)
  @_exported public import Glibc
#elseif canImport(Musl)
  @_exported public import Musl
#elseif canImport(Darwin)
  @_exported public import Darwin
#endif

/// The value of an environment variable; nil where it is not set.
public func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

/// The system's text for an error number: `No such file or directory`.
public func systemMessage(_ error: Int32) -> String { String(cString: strerror(error)) }

/// Writes all bytes to a descriptor, however many calls that takes.
///
/// - Returns: 0, or the number of the error.
public func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32 {
  var rest = bytes[...]
  while !rest.isEmpty {
    let written = write(descriptor, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
    if written < 0 {
      if errno == EINTR { continue }
      return errno
    }
    rest = rest.dropFirst(written)
  }
  return 0
}
