import MartletSyntax

/// The places an exception passed, as a script sees them in `__traceback__`: outermost first, from `index` on.
final class TracebackPayload: NativePayload {
  let places: [SourceRange]
  let index: Int

  init(_ places: [SourceRange], _ index: Int) {
    self.places = places
    self.index = index
  }
}

extension Runtime {
  /// `exception.__traceback__`.
  func tracebackValue(_ exception: ExceptionRef) -> Value {
    let record = exception.pointee.traceback
    var places: [SourceRange] = []
    places.reserveCapacity(record.count)
    for index in stride(from: record.count - 1, through: 0, by: -1) {
      places.append(record.places.unsafelyUnwrapped[index])
    }
    return makeTraceback(places, 0)
  }

  fileprivate func makeTraceback(_ places: [SourceRange], _ index: Int) -> Value {
    if index >= places.count { return .none }
    return makeNative(TracebackPayload(places, index), type: types.traceback, kind: .traceback)
  }

  fileprivate func payload(ofTraceback value: Value) -> TracebackPayload? {
    guard let object = value.object(.traceback, as: NativeObject.self) else { return nil }
    return object.pointee.payload.takeUnretainedValue() as? TracebackPayload
  }

  /// The places of a traceback object, innermost first; nil if it is none.
  func tracebackPlaces(_ value: Value) -> [SourceRange]? {
    payload(ofTraceback: value).map { $0.places[$0.index...].reversed() }
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
    // Each access makes a new object; those of the same place stand for one.
    t.method("__eq__(self, value, /)") { rt, a in
      guard let first = rt.payload(ofTraceback: a[0]), let second = rt.payload(ofTraceback: a[1]) else {
        return rt.notImplemented
      }
      return .bool(first.index == second.index && first.places == second.places)
    }
    t.method("__hash__(self, /)") { rt, a in
      .int(Int(rt.payload(ofTraceback: a[0]).map { $0.places[$0.index].start } ?? 0))
    }
    t.getter(
      "tb_lineno", "The line, from 1.",
      { rt, v throws(Raised) in
        let payload = try payload(rt, v)
        let place = payload.places[payload.index]
        return .int(rt.source(at: place)?.lineAndColumn(of: place.start).line ?? 0)
      })
    t.getter(
      "tb_lasti", "The place in the text.",
      { rt, v throws(Raised) in
        let payload = try payload(rt, v)
        return .int(Int(payload.places[payload.index].start))
      })
    t.getter(
      "tb_next", "The next inner place, or None.",
      { rt, v throws(Raised) in
        let payload = try payload(rt, v)
        return rt.makeTraceback(payload.places, payload.index + 1)
      })
    t.getter(
      "tb_frame", "The frame, of which only the names are known.",
      { rt, v throws(Raised) in
        rt.makeNative(FramePayload(try payload(rt, v)), type: rt.types.frame)
      })
  }

  /// What is still known of a frame that an exception passed.
  static func populateFrame(_ t: TypeBuilder) {
    func frame(_ rt: Runtime, _ v: Value) throws(Raised) -> FramePayload {
      if let object = v.object(.native, as: NativeObject.self),
        let payload = object.pointee.payload.takeUnretainedValue() as? FramePayload
      {
        return payload
      }
      throw rt.typeError("descriptor for 'frame' objects doesn't apply to a '\(rt.typeName(v))' object")
    }
    t.getter(
      "f_lineno", "The line, from 1.",
      { rt, v throws(Raised) in
        let place = try frame(rt, v).place
        return .int(rt.source(at: place)?.lineAndColumn(of: place.start).line ?? 0)
      })
    t.getter(
      "f_code", "The names of the code.",
      { rt, v throws(Raised) in
        let frame = try frame(rt, v)
        let code = rt.makeDict()
        rt.setItem(code, "co_name", rt.str(frame.name(rt)))
        rt.setItem(code, "co_filename", rt.str(rt.source(at: frame.place)?.name ?? "<unknown>"))
        let module = rt.makeModule("code", dict: code)
        return .object(module.asObject)
      })
    t.getter(
      "f_globals", "The module's namespace.",
      { rt, v throws(Raised) in
        return rt.program(at: try frame(rt, v).place).map { .dict($0.globals) } ?? .dict(rt.makeDict())
      })
  }
}

final class FramePayload: NativePayload {
  let traceback: TracebackPayload
  var place: SourceRange { traceback.places[traceback.index] }
  init(_ traceback: TracebackPayload) { self.traceback = traceback }

  func name(_ rt: Runtime) -> String {
    rt.codeName(of: traceback.places.count - 1 - traceback.index, in: traceback.places.reversed())
  }
}

extension Runtime {
  /// The program whose text holds a place.
  func program(at place: SourceRange) -> Program? {
    programs.last { $0.source.base <= place.start && place.start < $0.source.limit }
  }
}
