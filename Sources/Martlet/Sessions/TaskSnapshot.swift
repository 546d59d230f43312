/// A task that is not done, as it was at one moment.
public struct TaskSnapshot: Sendable, Equatable, Identifiable {
  /// What a task is doing.
  public enum State: String, Sendable {
    /// It is the one that runs.
    case running
    /// It goes on in the next turn of the loop.
    case ready
    /// Its coroutine has not begun.
    case new
    /// It waits for a time.
    case sleeping
    /// It waits for something else.
    case waiting
  }

  /// Where a task waits.
  public struct Place: Sendable, Equatable {
    /// The name of the text.
    public let file: String
    /// Counted from 1.
    public let line: Int
    /// The function's name, or `<module>`.
    public let function: String
    /// The line's text, without its indentation.
    public let text: String
  }

  /// Its number among the tasks of one list.
  public let id: Int
  /// What `get_name()` gives.
  public let name: String
  /// The qualified name of its coroutine.
  public let coroutine: String
  /// What it is doing.
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
