import MartletEventLoop
import Synchronization

/// What cancelling the Swift task of a run does: the loop looks at once, and raises CancelledError where the script
/// awaits; a script that has not ended a second later is ended like one that reached a limit.
final class CancellationGrace: Sendable {
  private enum State {
    case idle
    case waiting(Task<Void, Never>)
    case ended
  }

  private let state = Mutex(State.idle)
  private let attention: Attention
  private let inbox: Inbox<LoopMessage>

  init(_ rt: Runtime) {
    attention = rt.safepoint.attention
    inbox = rt.asyncio.inbox
  }

  func begin() {
    inbox.wake()
    state.withLock { state in
      guard case .idle = state else { return }
      state = .waiting(
        Task.detached { [self] in
          do { try await Task.sleep(for: .seconds(1)) } catch { return }
          self.state.withLock { state in
            if case .waiting = state { attention.request(.cancel) }
          }
          inbox.wake()
        })
    }
  }

  /// The run has ended.
  func end() {
    state.withLock { state in
      if case .waiting(let task) = state { task.cancel() }
      state = .ended
    }
    attention.clear(.cancel)
  }
}
