import MartletEventLoop
import Synchronization

/// A thread for interpreters whose host must never wait for a script: its stack is large enough for deep recursion, and
/// a script that computes for long holds up nobody else.
///
///     let executor = OwnThreadExecutor()
///     let task = Task(executorPreference: executor) {
///       let martlet = Interpreter()
///       return try await martlet.evaluate("sum(range(100_000))", as: Int.self)
///     }
///     print(try await task.value)
///
/// The thread ends when nothing refers to the `OwnThreadExecutor` and no job is left.
public final class OwnThreadExecutor: TaskExecutor {
  private enum Message: Sendable {
    case run(UnownedJob)
    case end
  }

  private let inbox = Inbox<Message>()
  private let hasThread = Mutex(false)

  /// Starts the thread at its first job.
  public init() {}

  deinit { inbox.post(.end) }

  /// Runs a job of a Swift task on the thread. The system calls it.
  public func enqueue(_ job: consuming ExecutorJob) {
    let isStarted = hasThread.withLock { hasThread in
      if !hasThread { hasThread = LargeStack.start(work(inbox, asUnownedTaskExecutor())) }
      return hasThread
    }
    guard isStarted else { return job.runSynchronously(on: asUnownedTaskExecutor()) }
    inbox.post(.run(UnownedJob(job)))
  }

  private func work(_ inbox: Inbox<Message>, _ executor: UnownedTaskExecutor) -> @Sendable () -> Void {
    {
      while true {
        for message in inbox.drain() {
          switch message {
          case .run(let job): job.runSynchronously(on: executor)
          case .end: return
          }
        }
        inbox.waitBlocking(until: nil)
      }
    }
  }
}
