import MartletSyntax

/// The places an exception passed, as a script sees them in `__traceback__`: outermost first, from `index` on.
final class TracebackPayload: NativePayload {
  let places: [SourceRange]
  let index: Int
  /// The object of the places behind the first, once a script has asked for it or has set another.
  fileprivate(set) var next = Value.undefined
  /// The frame, once a script has asked for it.
  fileprivate var frame = Value.undefined
  /// What a script that made the object says of its place.
  fileprivate var told: (offset: Int, line: Int)?

  /// What frames of the traceback hold.
  let held: ObjectRef?

  override func trace(_ marker: Marker) {
    marker.mark(next)
    marker.mark(frame)
    if let programs = marker.programs { for place in places { programs.reach(place) } }
    if let held { marker.mark(held) }
  }

  override var ownedBytes: Int { 96 + places.count * MemoryLayout<SourceRange>.stride }

  init(_ places: [SourceRange], _ index: Int, holding held: ObjectRef? = nil) {
    self.places = places
    self.index = index
    self.held = held
  }
}

extension Runtime {
  /// `exception.__traceback__`.
  func tracebackValue(_ exception: ExceptionRef) -> Value {
    let record = exception.pointee.traceback
    if let known = record.object { return .object(known) }
    var places: [SourceRange] = []
    places.reserveCapacity(record.count)
    for index in stride(from: record.count - 1, through: 0, by: -1) {
      places.append(record[index])
    }
    let made = makeTraceback(places, 0, holding: record.held)
    exception.pointee.traceback.object = made.heapObject
    return made
  }

  fileprivate func makeTraceback(_ places: [SourceRange], _ index: Int, holding held: ObjectRef?) -> Value {
    if index >= places.count { return .none }
    return makeNative(TracebackPayload(places, index, holding: held), type: types.traceback, kind: .traceback)
  }

  /// A frame of the library that an exception has passed holds an object as long as there is the traceback. That matters
  /// only where an end could be noticed: where one of the two keeps a generator.
  func hold(_ value: Value, inTracebackOf exception: ExceptionRef) {
    let record = exception.pointee.traceback
    guard let object = value.heapObject,
      record.held != nil || self.exception(value)?.pointee.traceback.held != nil
    else { return }
    hold(object, inTracebackOf: exception)
  }

  /// A frame that an exception has passed holds an object as long as there is the traceback.
  func hold(_ object: ObjectRef, inTracebackOf exception: ExceptionRef) {
    exception.pointee.traceback.hold(object, self)
  }

  /// What the frames of a traceback object hold.
  func heldByTraceback(_ value: Value) -> ObjectRef? { payload(ofTraceback: value)?.held }

  fileprivate func payload(ofTraceback value: Value) -> TracebackPayload? {
    guard let object = value.object(.traceback, as: NativeObject.self) else { return nil }
    return object.pointee.payload.takeUnretainedValue() as? TracebackPayload
  }

  /// The places of a traceback object, innermost first; nil if it is none.
  func tracebackPlaces(_ value: Value) -> [SourceRange]? {
    guard let payload = payload(ofTraceback: value) else { return nil }
    guard hasChangedTracebacks else { return payload.places[payload.index...].reversed() }
    var places: [SourceRange] = []
    var current = payload
    while true {
      if current.next.isUndefined { return (places + current.places[current.index...]).reversed() }
      places.append(current.places[current.index])
      guard let next = self.payload(ofTraceback: current.next) else { return places.reversed() }
      current = next
    }
  }

  /// An exception's places are those of its traceback object, which a script may have changed.
  func adoptChangedTraceback(_ exception: ExceptionRef) {
    guard hasChangedTracebacks, let object = exception.pointee.traceback.object,
      let places = tracebackPlaces(Value(object)),
      places.count != exception.pointee.traceback.count
        || !places.indices.allSatisfy({ places[$0] == exception.pointee.traceback[$0] })
    else { return }
    exception.pointee.traceback.replace(places, self)
    exception.pointee.traceback.object = object
  }

  /// Sets `tb_next`.
  fileprivate func setNext(_ traceback: Value, to next: Value) throws(Raised) {
    guard let payload = payload(ofTraceback: traceback) else { return }
    guard next.isNone || self.payload(ofTraceback: next) != nil else {
      throw typeError("expected traceback object, got '\(typeName(next))'")
    }
    var cursor = next
    while let inner = self.payload(ofTraceback: cursor) {
      if inner === payload { throw valueError("traceback loop detected") }
      cursor = self.next(inner)
    }
    payload.next = next
    hasChangedTracebacks = true
  }

  fileprivate func next(_ payload: TracebackPayload) -> Value {
    if payload.next.isUndefined {
      payload.next = makeTraceback(payload.places, payload.index + 1, holding: payload.held)
    }
    return payload.next
  }

  /// `TracebackType(tb_next, tb_frame, tb_lasti, tb_lineno)`.
  fileprivate func makeTraceback(next: Value, frame: Value, offset: Int, line: Int) throws(Raised) -> Value {
    guard let record = frameRecord(frame) else {
      throw typeError("TracebackType() argument 'tb_frame' must be frame, not \(argumentName(frame))")
    }
    let own = place(of: record)
    let source = source(at: own) ?? record.code.flatMap { self.source(at: $0.pointee.definitionRange) }
    var place = own
    if let source, source.lineAndColumn(of: own.start).line != line || Int(own.start) != offset {
      let start = source.start(ofLine: line)
      place = SourceRange(start, start)
    }
    let payload = TracebackPayload([place], 0)
    payload.frame = frame
    payload.told = (offset, line)
    payload.next = .none
    let made = makeNative(payload, type: types.traceback, kind: .traceback)
    top[0] = made
    top += 1
    defer { top -= 1 }
    if !next.isNone { try setNext(made, to: next) }
    return made
  }

  /// For each of some places, innermost first, from the outermost on: file, name of the code, the line's text if it may
  /// be shown, line, last line, and the columns in bytes where it begins and ends, or None where nothing is to be marked.
  func describePlaces(_ places: [SourceRange]) -> ListRef {
    let list = makeList([])
    let saved = top
    saved[0] = .list(list)
    top = saved + 1
    defer { top = saved }
    for index in places.indices.reversed() {
      let range = places[index]
      guard let source = source(at: range) else { continue }
      let start = source.lineAndColumn(of: range.start)
      let end = source.lineAndColumn(of: max(range.start, range.end))
      let isMarked = range.start < range.end
      let isShown = source.isTyped || !source.name.hasPrefix("<")
      let line = isShown ? Value.str(makeString(Array(source.line(start.line)) + [0x0A])) : .none
      list.append(
        makeTuple(
          str(source.name), str(codeName(of: index, in: places)), line, .int(start.line), .int(end.line),
          isMarked ? .int(start.column) : .none, isMarked ? .int(end.column) : .none), self)
    }
    return list
  }

  /// The source a place is in.
  func source(at place: SourceRange) -> Source? {
    var low = 0
    var high = sources.count
    while low < high {
      let middle = (low + high) / 2
      if sources[middle].limit <= place.start { low = middle + 1 } else { high = middle }
    }
    guard low < sources.count, sources[low].base <= place.start else { return nil }
    return sources[low]
  }
}

extension ExceptionTypes {
  static func populateTraceback(_ t: TypeBuilder) {
    func payload(_ rt: Runtime, _ v: Value) throws(Raised) -> TracebackPayload {
      if let payload = rt.payload(ofTraceback: v) { return payload }
      throw rt.typeError("descriptor for 'traceback' objects doesn't apply to a '\(rt.typeName(v))' object")
    }
    t.new("__new__(cls, /, tb_next, tb_frame, tb_lasti, tb_lineno)", "A place that a script tells.") {
      rt, a throws(Raised) in
      guard rt.frameRecord(a[2]) != nil else {
        throw rt.typeError("TracebackType() argument 'tb_frame' must be frame, not \(rt.argumentName(a[2]))")
      }
      guard a[1].isNone || rt.payload(ofTraceback: a[1]) != nil else {
        throw rt.typeError("expected traceback object or None, got '\(rt.typeName(a[1]))'")
      }
      let offset = try rt.index(a[3])
      return try rt.makeTraceback(next: a[1], frame: a[2], offset: offset, line: try rt.index(a[4]))
    }
    t.getter(
      "tb_lineno", "The line, from 1.",
      { rt, v throws(Raised) in
        let payload = try payload(rt, v)
        if let told = payload.told { return .int(told.line) }
        let place = payload.places[payload.index]
        return .int(rt.source(at: place)?.lineAndColumn(of: place.start).line ?? 0)
      })
    t.member("tb_lasti", "The place in the text.") { rt, v throws(Raised) in
      let payload = try payload(rt, v)
      return .int(payload.told?.offset ?? Int(payload.places[payload.index].start))
    }
    t.getter(
      "tb_next", "The next inner place, or None.",
      { rt, v throws(Raised) in rt.next(try payload(rt, v)) },
      set: { rt, v, new throws(Raised) in
        _ = try payload(rt, v)
        try rt.setNext(v, to: new)
      })
    t.member("tb_frame", "The frame, of which only the names are known.") { rt, v throws(Raised) in
      let payload = try payload(rt, v)
      if payload.frame.isUndefined {
        // The frame does not refer back: nothing would notice the end of a cycle.
        payload.frame = rt.passedFrame(TracebackPayload(payload.places, payload.index, holding: payload.held))
      }
      return payload.frame
    }
  }
}

extension Runtime {
  /// The program whose text holds a place.
  func program(at place: SourceRange) -> Program? {
    programs.last { $0.source.base <= place.start && place.start < $0.source.limit }
  }
}
