import App
import Model
import Platform
import Synchronization

/// Loads a data directory that takes its time on a thread of its own, while the explorer answers keys.
///
/// The kernel makes ``descriptor`` readable when there is news, so that the run loop waits for it together with the keyboard.
final class DataLoader: Sendable {
  /// What there is to tell.
  enum News {
    /// How far it has come, in percent.
    case progress(Int)
    /// The data, and what the explorer would else compute from it before its next frame; or what is wrong with it.
    case done(Result<PreparedData, DataError>)
  }

  /// Becomes readable when there is news.
  let descriptor: Int32
  /// The other end of the pipe: a byte in it says that there is news.
  private let bell: Int32
  private let directory: DataDirectory
  private let preparing: ViewRequest
  private let news = Mutex<News?>(nil)

  /// Begins to load; nil where the system gives no thread, so that loading has to be done without one.
  ///
  /// - Parameter preparing: what the explorer will want of the data.
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

  /// What is new since this was asked last; nil for nothing.
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
        // What is prepared afterwards has its share of the time.
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
    // Where the pipe is full it has been rung often enough.
    withUnsafeBytes(of: UInt8(0)) { _ = write(bell, $0.baseAddress, 1) }
  }
}

/// Runs a body on a thread of its own; false where the system gives none. Signals are for the run loop: the thread lets none of
/// them in.
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
