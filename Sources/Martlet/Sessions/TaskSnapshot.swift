/// A task that is not done, as it was at one moment.
public struct TaskSnapshot: Sendable, Equatable, Identifiable {
  public enum State: String, Sendable {
    case running
    /// It goes on in the next turn of the loop.
    case ready
    /// Its coroutine has not begun.
    case new
    case sleeping
    case waiting
  }

  /// Where a task waits.
  public struct Place: Sendable, Equatable {
    public let file: String
    public let line: Int
    public let function: String
    /// The line's text, without its indentation.
    public let text: String
  }

  /// Its number among the tasks of one list.
  public let id: Int
  public let name: String
  /// The qualified name of its coroutine.
  public let coroutine: String
  public let state: State
  /// What it waits on: `Queue.get()`, `gather()`, the name of a task.
  public let awaits: String?
  /// The tasks that must act first, by their numbers.
  public let waitsFor: [Int]
  /// In seconds: of a waiting task since when, of a sleeping one until when.
  public let seconds: Double?
  /// It waits, in the end, for itself.
  public let isOnCycle: Bool
  /// The innermost line of the script's own code; nil before it has begun.
  public let place: Place?
}
