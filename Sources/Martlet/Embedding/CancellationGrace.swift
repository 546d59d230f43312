import MartletEventLoop
import Synchronization

/// What cancelling the Swift task of a run does: the loop looks at once, and raises CancelledError where the script
/// awaits; a script that has not ended a second later is ended like one that reached a limit.
///
/// A child task watches for the cancellation, so that the run itself stays on its caller's actor: a closure handed to
/// `withTaskCancellationHandler` would leave it.
final class CancellationGrace: Sendable {
  private struct State {
    var hasEnded = false
    /// The watcher, until the run ends.
    var watcher: CheckedContinuation<Void, Never>?
    /// Waits for the end of the second.
    var patience: Task<Void, Never>?
  }

  private let state = Mutex(State())
  private let attention: Attention
  private let inbox: Inbox<LoopMessage>

  init(_ rt: Runtime) {
    attention = rt.safepoint.attention
    inbox = rt.asyncio.inbox
  }

  /// Returns when the run has ended.
  func watch() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let hasEnded = state.withLock { state in
          if !state.hasEnded { state.watcher = continuation }
          return state.hasEnded
        }
        if hasEnded { continuation.resume() }
      }
    } onCancel: {
      begin()
    }
  }

  private func begin() {
    state.withLock { state in
      guard !state.hasEnded else { return }
      state.patience = Task.detached { [self] in
        do { try await Task.sleep(for: .seconds(1)) } catch { return }
        self.state.withLock { state in
          if !state.hasEnded { attention.request(.cancel) }
        }
        inbox.wake()
      }
    }
    inbox.wake()
  }

  /// The run has ended.
  func end() {
    let watcher = state.withLock { state in
      state.hasEnded = true
      state.patience?.cancel()
      defer { state.watcher = nil }
      return state.watcher
    }
    watcher?.resume()
    attention.clear(.cancel)
  }
}
