/// The slots in which the states of a body with handlers keep what they know of exceptions. There are none in a body
/// that can catch nothing.
struct HandlerSlots {
  /// -1 if there are none.
  let first: Int
  static let count = 4

  @inline(__always)
  var exist: Bool { first >= 0 }

  /// A caught exception before its handler's state runs.
  @inline(__always)
  var exception: Int { first }

  /// A value on its way to being returned.
  @inline(__always)
  var returned: Int { first &+ 1 }

  /// The exception that the body is handling; undefined if none.
  @inline(__always)
  var handled: Int { first &+ 2 }

  /// While the states run within a native call, the exception that whoever made the call is handling, or None. Undefined
  /// while a chain runs them: its frames know.
  @inline(__always)
  var outer: Int { first &+ 3 }
}
