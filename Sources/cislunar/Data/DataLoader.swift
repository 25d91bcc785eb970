import App
import Model
import Platform
import Synchronization

/// Loads a large data directory on its own thread while the explorer answers keys.
///
/// ``descriptor`` becomes readable when there is news, so the run loop can wait for it and the keyboard at once.
final class DataLoader: Sendable {
  enum News {
    /// Progress in percent.
    case progress(Int)
    /// The data, with what the explorer needs for its next frame; or the problems.
    case done(Result<PreparedData, DataError>)
  }

  /// Becomes readable when there is news.
  let descriptor: Int32
  /// The writing end of the pipe: a byte announces news.
  private let bell: Int32
  private let directory: DataDirectory
  private let preparing: ViewRequest
  private let news = Mutex<News?>(nil)

  /// Starts loading; nil if the system provides no thread.
  ///
  /// - Parameter preparing: what the explorer will need from the data.
  init?(_ directory: DataDirectory, preparing: ViewRequest) {
    self.directory = directory
    self.preparing = preparing
    var ends: [Int32] = [-1, -1]
    let isOpen = pipe(&ends) == 0
    for end in ends where isOpen {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, bell) = (ends[0], ends[1])
    guard isOpen, runBeside({ self.run() }) else { return nil }
  }

  deinit { for end in [descriptor, bell] where end >= 0 { close(end) } }

  /// The news since the last call, if any.
  func takeNews() -> News? {
    withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { buffer in
      while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
    }
    return news.withLock { $0.take() }
  }

  private func run() {
    do throws(DataError) {
      var percent = -1
      let catalog = try Catalog(directory.read()) { fraction in
        // Preparing the data takes the remaining share of the time.
        let reached = Int(fraction * 85)
        guard reached > percent else { return }
        percent = reached
        self.tell(.progress(reached))
      }
      var data = PreparedData(catalog, preparing)
      tell(.progress(90))
      data.prepareMissions()
      tell(.done(.success(data)))
    } catch {
      tell(.done(.failure(error)))
    }
  }

  private func tell(_ latest: News) {
    news.withLock { $0 = latest }
    // A full pipe already announces news.
    withUnsafeBytes(of: UInt8(0)) { _ = write(bell, $0.baseAddress, 1) }
  }
}

/// Runs a body on its own thread, with all signals blocked: they are for the run loop. Returns false if there is no
/// thread.
func runBeside(_ body: @escaping @Sendable () -> Void) -> Bool {
  final class Box: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  var all = sigset_t()
  var before = sigset_t()
  sigfillset(&all)
  pthread_sigmask(SIG_SETMASK, &all, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  let box = Unmanaged.passRetained(Box(body))
  var thread = pthread_t()
  let failure = pthread_create(
    &thread, nil,
    { box in
      if let box { Unmanaged<Box>.fromOpaque(box).takeRetainedValue().body() }
      return nil
    }, box.toOpaque())
  if failure != 0 { box.release() } else { pthread_detach(thread) }
  return failure == 0
}
