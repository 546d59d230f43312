/// `asyncio.Event`: a flag that tasks can wait for.
enum EventType {
  enum Slot {
    static let waiters = 0
    static let value = 1
    static let loop = 2
  }
  static let members: [StaticString] = ["_waiters", "_value", "_loop"]

  static func populate(_ t: TypeBuilder, _ codes: PrimitiveCodes) {
    t.constant("__doc__", t.rt.str("A flag that tasks wait for until it is set."))
    t.scripted("Event", "__init__(self)") { rt, a throws(Raised) in
      initialize(rt, a[0])
      return .none
    }
    t.scripted("Event", "is_set(self)", "Whether the flag is up.") { rt, a throws(Raised) in
      try slots(rt, a[0])[Slot.value]
    }
    t.scripted("Event", "set(self)", "Raise the flag and let everybody go on.") { rt, a throws(Raised) in
      set(rt, try slots(rt, a[0]))
      return .none
    }
    t.scripted("Event", "clear(self)", "Take the flag down.") { _, a throws(Raised) in
      a[0].members[Slot.value] = .bool(false)
      return .none
    }
    t.coroutine("Event", "wait(self)", "Wait until the flag is up.", codes.eventWait)
    t.scripted("Event", "__repr__(self)") { rt, a throws(Raised) in
      let slots = try slots(rt, a[0])
      return rt.textOfPrimitive(a[0], slots[Slot.value].isSet ? "set" : "unset", slots[Slot.waiters])
    }
  }

  static func slots(_ rt: Runtime, _ event: Value) throws(Raised) -> UnsafeMutablePointer<Value> {
    let slots = event.members
    if slots[Slot.value].isUndefined { throw rt.noAttribute(event, rt.intern("_value")) }
    return slots
  }

  static func initialize(_ rt: Runtime, _ event: Value, isSet: Bool = false) {
    let slots = event.members
    slots[Slot.waiters] = rt.makeLine()
    slots[Slot.value] = .bool(isSet)
    slots[Slot.loop] = .none
  }

  static func set(_ rt: Runtime, _ slots: UnsafeMutablePointer<Value>) {
    if slots[Slot.value].isSet { return }
    slots[Slot.value] = .bool(true)
    rt.openAll(slots[Slot.waiters])
  }
}

/// `event.wait()`. Slots: the event, the gate.
final class EventWaitCoroutine: NativeCoroutine {
  static let slotCount = 2

  override func atOnce(_ rt: Runtime, _ w: FramePointer) throws(Raised) -> Value {
    guard rt.isPlain(w[0], rt.asyncio.primitives.event), w[0].members[EventType.Slot.value].isSet else {
      return .undefined
    }
    return .bool(true)
  }

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    let event = frame.slots[0]
    if frame.pointee.state == 0 {
      if isRaising { throw Raised() }
      frame.pointee.state = 1
      if try EventType.slots(rt, event)[EventType.Slot.value].isSet { return .returned(.bool(true)) }
      return try rt.stand(frame, in: event, EventType.Slot.waiters, EventType.Slot.loop, gate: 1)
    }
    do throws(Raised) {
      if let step = try rt.comeBack(frame, 1, isRaising: isRaising) { return step }
    } catch {
      rt.leave(event.members[EventType.Slot.waiters], frame.slots[1])
      throw error
    }
    rt.leave(event.members[EventType.Slot.waiters], frame.slots[1])
    return .returned(.bool(true))
  }
}
