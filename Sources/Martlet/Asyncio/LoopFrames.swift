/// The calls that CPython's callbacks and tasks stand on. They show as frames where a program looks at its frames: who
/// follows `f_back` from a task, or asks a running task for its stack, meets the loop that runs it.
enum LoopFrame: Int, CaseIterable {
  case run, runWithRunner, exitRunner, closeRunner, cancelTasks, runUntilComplete, runForever, runOnce, runHandle

  fileprivate var name: StaticString {
    switch self {
    case .run, .runWithRunner: "run"
    case .exitRunner: "__exit__"
    case .closeRunner: "close"
    case .cancelTasks: "_cancel_all_tasks"
    case .runUntilComplete: "run_until_complete"
    case .runForever: "run_forever"
    case .runOnce: "_run_once"
    case .runHandle: "_run"
    }
  }

  fileprivate var className: StaticString? {
    switch self {
    case .run, .cancelTasks: nil
    case .runWithRunner, .exitRunner, .closeRunner: "Runner"
    case .runUntilComplete, .runForever, .runOnce: "BaseEventLoop"
    case .runHandle: "Handle"
    }
  }

  /// The module that its code is said to be of.
  var module: String {
    switch self {
    case .run, .runWithRunner, .exitRunner, .closeRunner, .cancelTasks: "asyncio.runners"
    case .runUntilComplete, .runForever, .runOnce: "asyncio.base_events"
    case .runHandle: "asyncio.events"
    }
  }
}

/// What a loop's frames are made from; it is never run.
private final class LoopFrameCode: NativeCoroutine {}

extension Runtime {
  /// Puts the loop's calls on the record of running bodies, if there is one; `leaveLoopFrames` takes them off.
  func enterLoopFrames(_ frames: LoopFrame...) -> Int { enterLoopFrames(frames) }

  func enterLoopFrames(_ frames: [LoopFrame]) -> Int {
    guard looksAtFrames else { return 0 }
    for frame in frames {
      activations.entries.append(
        ActivationStack.Entry(code: code(of: frame), recipe: nil, slots: top, generator: nil, scope: 0))
    }
    return frames.count
  }

  @inline(__always)
  func leaveLoopFrames(_ count: Int) {
    for _ in 0..<count { leaveBody() }
  }

  private func code(of frame: LoopFrame) -> CodeRef {
    if let known = asyncio.loopFrameCodes[frame] { return known }
    let code = makeNativeCode(frame.name, of: frame.className, flavor: .plain, slots: 0, LoopFrameCode())
    asyncio.loopFrameCodes[frame] = code
    return code
  }

  /// The file that a code without a text is said to be of.
  func fileOfNative(_ code: CodeRef) -> String {
    asyncio.loopFrameCodes.first { $0.value == code }.map { "<\($0.key.module)>" } ?? "<asyncio>"
  }
}
