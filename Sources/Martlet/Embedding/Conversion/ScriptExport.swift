/// Copies values of a script out of the interpreter, as Swift data.
///
/// The copy is a tree where the script may share or nest a value in itself, so that a few objects of the heap can be a
/// copy of any size. What is copied is counted against the limits of the run; what goes beyond them is left out.
struct ScriptExport {
  private let rt: Runtime
  /// Bytes that may still be copied.
  private(set) var room: Int
  /// Whether something was left out.
  private(set) var isCut = false
  /// The containers around the value.
  private var path: [ObjectRef] = []

  /// Containers within containers that are followed.
  private static let maximumDepth = 200
  static let leftOut = ScriptValue.other("…")

  init(_ rt: Runtime, room: Int) {
    self.rt = rt
    self.room = room
  }

  /// Counts what is about to be copied; false if that is too much.
  private mutating func count(_ bytes: Int) -> Bool {
    room -= min(room, bytes)
    guard room > 0, !isCut else {
      isCut = true
      return false
    }
    do throws(Raised) { try rt.charge(uncollected: 1 + bytes >> 8) } catch {
      _ = rt.takeException()
      isCut = true
      return false
    }
    return true
  }

  mutating func copy(_ value: Value) -> ScriptValue {
    guard count(MemoryLayout<ScriptValue>.stride) else { return Self.leftOut }
    switch rt.unwrap(value) {
    case .undefined, .none: return .none
    case .bool(let flag): return .bool(flag)
    case .int(let number): return .int(number)
    case .float(let number): return .float(number)
    case .str(let text): return count(text.pointee.byteCount) ? .string(text.string) : Self.leftOut
    case .list(let list):
      return inside(list.asObject) { export in
        // The repr of an element may change what it is in, so each is looked for anew.
        var values: [ScriptValue] = []
        while values.count < list.pointee.count, !export.isCut {
          values.append(export.copy(list.pointee.elements![values.count]))
        }
        return .list(values)
      }
    case .tuple(let tuple):
      return inside(tuple.asObject) { export in
        var values: [ScriptValue] = []
        while values.count < tuple.pointee.count, !export.isCut {
          values.append(export.copy(tuple.elements[values.count]))
        }
        return .tuple(values)
      }
    case .dict(let dict):
      return inside(dict.asObject) { export in
        var entries: [ScriptValue.Entry] = []
        var index = 0
        while !export.isCut, let entry = dict.nextEntry(&index) {
          let place = export.rt.top
          (place[0], place[1]) = (entry.pointee.key, entry.pointee.value)
          export.rt.top = place + 2
          defer { export.rt.top = place }
          let key = export.copy(place[0])
          entries.append(ScriptValue.Entry(key: key, value: export.copy(place[1])))
        }
        return .dictionary(entries)
      }
    case .set(let set):
      return inside(set.asObject) { export in
        var elements: Set<ScriptValue> = []
        var index = 0
        while !export.isCut, let entry = set.nextEntry(&index) { elements.insert(export.copy(entry.key)) }
        return .set(elements)
      }
    case let other: return copy(other: other, value)
    }
  }

  private mutating func copy(other: Value, _ value: Value) -> ScriptValue {
    if let big = other.object(.bigInt, as: BigIntObject.self) {
      do throws(Raised) { return .bigInt(try rt.digits(of: big)) } catch {
        _ = rt.takeException()
        isCut = true
        return Self.leftOut
      }
    }
    if let count = other.byteCount {
      guard self.count(count) else { return Self.leftOut }
      return .bytes(other.bytes ?? [])
    }
    let place = rt.top
    place.pointee = value
    rt.top = place + 1
    defer { rt.top = place }
    do throws(Raised) {
      let text = try rt.repr(value)
      return count(text.pointee.byteCount) ? .other(text.string) : Self.leftOut
    } catch {
      _ = rt.takeException()
      return .other("<\(rt.typeName(value)) object>")
    }
  }

  private mutating func inside(
    _ container: ObjectRef, _ copy: (inout ScriptExport) -> ScriptValue
  ) -> ScriptValue {
    if path.count >= Self.maximumDepth || path.contains(container) { return Self.leftOut }
    path.append(container)
    defer { path.removeLast() }
    return copy(&self)
  }
}

extension Runtime {
  /// A script's value as Swift data. Cycles, and what goes beyond the limits, end as `other`.
  func export(_ value: Value, within bytes: Int = .max) -> ScriptValue {
    var export = ScriptExport(self, room: min(bytes, safepoint.memoryLimit))
    return export.copy(value)
  }

  /// The same; what goes beyond the limits of the run ends it.
  func exportAll(_ value: Value) throws -> ScriptValue {
    let room = max(0, safepoint.memoryLimit - host.copiedBytes)
    var export = ScriptExport(self, room: room)
    let copy = export.copy(value)
    if host.copyDepth > 0, room < .max { host.copiedBytes += room - export.room }
    if export.isCut {
      do throws(Raised) {
        try checkLimits()
        throw limitReached(.memory)
      } catch { throw ScriptRaise() }
    }
    return copy
  }
}

extension ScriptSlot {
  /// Reads a container, whose parts are copies that count against the limits of the run together.
  func copying<Result>(_ read: () throws -> Result) rethrows -> Result {
    let host = rt.host
    host.copyDepth += 1
    defer {
      host.copyDepth -= 1
      if host.copyDepth == 0 { host.copiedBytes = 0 }
    }
    return try read()
  }

  /// Counts what is about to be copied into a container.
  func count(copied bytes: Int) throws {
    let rt = rt
    guard rt.host.copyDepth > 0 else { return }
    rt.host.copiedBytes &+= bytes
    do throws(Raised) {
      try rt.charge(uncollected: 1 + bytes >> 8)
      if rt.host.copiedBytes > rt.safepoint.memoryLimit { throw rt.limitReached(.memory) }
    } catch { throw ScriptRaise() }
  }
}
