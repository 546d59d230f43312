/// The loop that a drive has suspended for: whoever drives runs it and resumes the drive with the result.
struct LoopRequest {
  enum Kind {
    /// `asyncio.run(subject, debug=argument)`
    case run
    /// `subject.run_until_complete(argument)`
    case untilComplete
    /// `subject.run_forever()`
    case forever
    /// A Runner runs the task `argument` in the loop `subject`.
    case main
  }

  let kind: Kind
  let subject: Value
  let argument: Value?
}

extension AsyncioState {
  /// Leaves a loop to the driver; false if it must be run in place. In a session only `asyncio.run` is left: the loop
  /// that it turns there is that of the session.
  func request(_ kind: LoopRequest.Kind, _ subject: Value, _ argument: Value? = nil) -> Bool {
    guard mayRequestLoop, !isAtPrompt || kind == .run else { return false }
    mayRequestLoop = false
    loopRequest = LoopRequest(kind: kind, subject: subject, argument: argument)
    return true
  }
}
