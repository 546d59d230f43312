import MartletSyntax

/// A statement after which something may have ended: what it held has finalisers, or is a coroutine that nobody awaits.
class EndingNode: StatementNode {
  fileprivate final let rt: Runtime
  fileprivate final let range: SourceRange
  /// The first slot not in use.
  private final let height: Int
  /// The code of a body that suspends.
  private final let suspending: CodeRef?

  init(_ site: Site, height: Int, suspending: CodeRef?) {
    rt = site.rt
    range = site.range
    self.height = height
    self.suspending = suspending
  }

  /// Clears the slots that are not in use; where they begin.
  fileprivate final func freeSlots(_ frame: FramePointer) -> FramePointer {
    rt.freeSlots(frame, of: suspending, from: height)
  }
}

/// A call whose result is dropped: a coroutine made by it will never be awaited.
final class CallStatementNode: EndingNode {
  private let call: Node
  /// The name called, or the one whose attribute is, if the call is that simple.
  private let holder: Node?
  private let attribute: StringRef?

  init(
    _ site: Site, _ call: Node, _ holder: Node? = nil, _ attribute: StringRef? = nil, height: Int, suspending: CodeRef?
  ) {
    self.call = call
    self.holder = holder
    self.attribute = attribute
    super.init(site, height: height, suspending: suspending)
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    let value = try call.evaluate(frame)
    if case .object(let object) = value, object.pointee.kind == .generator { report(value, frame) }
    if rt.promptEnds.newest != nil { rt.endNewest(freeSlots(frame), at: range) }
    return .normal
  }

  @inline(never)
  private func report(_ value: Value, _ frame: FramePointer) {
    guard value.isUnstartedCoroutine, let generator = value.generator else {
      if rt.mayEnd(value) { rt.endPromptly(freeSlots(frame), at: range) }
      return
    }
    let saved = rt.top
    defer { rt.top = saved }
    rt.top = freeSlots(frame)
    do throws(Raised) {
      rt.discard(generator, of: try holder?.evaluate(frame) ?? .none, attribute, at: range)
    } catch { _ = rt.takeException() }
  }
}

/// Any other expression whose value is dropped, and with it the coroutines that it holds, such as those of a list.
final class DroppedValueNode: EndingNode {
  private let expression: Node

  init(_ site: Site, _ expression: Node, height: Int, suspending: CodeRef?) {
    self.expression = expression
    super.init(site, height: height, suspending: suspending)
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    _ = try expression.evaluate(frame)
    if rt.promptEnds.newest != nil { rt.endNewest(freeSlots(frame), at: range) }
    return .normal
  }
}

/// A statement after which a name no longer stands for what it stood for.
class LettingGoNode: EndingNode {
  fileprivate final let target: TargetNode
  /// The slot of a local variable, or -1.
  fileprivate final let local: Int
  private final let global: GlobalTarget?

  init(_ site: Site, _ target: TargetNode, height: Int, suspending: CodeRef?) {
    self.target = target
    local = (target as? LocalTarget)?.slot ?? -1
    global = target as? GlobalTarget
    super.init(site, height: height, suspending: suspending)
  }

  @inline(__always)
  fileprivate final func noteOld(_ frame: FramePointer) {
    if local >= 0 {
      if case .object = frame[local] { rt.noteRefused(frame[local]) }
    } else if let global {
      rt.noteRefused(global.current)
    }
  }

  @inline(__always)
  fileprivate final func endWhatMayEnd(_ frame: FramePointer) {
    if rt.promptEnds.isOn || rt.promptEnds.hasRefused { rt.endRefused(freeSlots(frame), at: range) }
  }
}

/// `del target`.
final class DeleteNode: LettingGoNode {
  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    noteOld(frame)
    try target.delete(frame)
    endWhatMayEnd(frame)
    return .normal
  }
}

/// `name = None`, by which scripts let go of what the name stood for.
final class LetGoNode: LettingGoNode {
  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    guard local >= 0 else {
      noteOld(frame)
      try target.assign(.none, frame)
      endWhatMayEnd(frame)
      return .normal
    }
    noteOld(frame)
    let mayEnd = frame[local].heapObject != nil
    frame[local] = .none
    if mayEnd { endWhatMayEnd(frame) }
    return .normal
  }
}

/// `name = call(…)` in a body that suspends: an async generator that the name stood for may have ended, or a coroutine
/// that the call made.
final class ReplaceLocalNode: EndingNode {
  private let slot: Int
  private let value: Node

  init(_ site: Site, _ slot: Int, _ value: Node, height: Int, suspending: CodeRef?) {
    self.slot = slot
    self.value = value
    super.init(site, height: height, suspending: suspending)
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    let value = try value.evaluate(frame)
    let old = frame[slot]
    frame[slot] = value
    if rt.mayEnd(old) { rt.endPromptly(freeSlots(frame), at: range) }
    if let newest = rt.promptEnds.newest, value.generator != newest.generator {
      rt.endNewest(freeSlots(frame), at: range)
    }
    return .normal
  }
}

/// Where what only an expression or a loop held has ended, if that may have been an async generator.
final class EndTemporaryNode: EndingNode {
  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    if rt.promptEnds.mayEndAsyncGenerator { rt.endPromptly(freeSlots(frame), at: range) }
    return .normal
  }
}
