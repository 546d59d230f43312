import MartletSyntax

final class ConstantNode: Node {
  /// Holds the value, which is kept alive by the program's list of constants.
  let place: UnsafePointer<Value>
  private let truth: Bool

  init(_ value: Value, truth: Bool) {
    let place = UnsafeMutablePointer<Value>.allocate(capacity: 1)
    place.initialize(to: value)
    self.place = UnsafePointer(place)
    self.truth = truth
  }

  deinit { place.deallocate() }

  var value: Value { place.pointee }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value { place.pointee }
  override func condition(_ frame: FramePointer) throws(Raised) -> Bool { truth }
}

/// A temporary of the frame, made by the lowering; always initialised.
final class SlotNode: ValueNode {
  let slot: Int

  init(_ site: Site, _ slot: Int) {
    self.slot = slot
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value { frame[slot] }
}

final class LocalNode: ValueNode {
  let slot: Int
  let name: StringRef

  init(_ site: Site, _ slot: Int, _ name: StringRef) {
    self.slot = slot
    self.name = name
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let value = frame[slot]
    if value.isUndefined { throw unbound() }
    return value
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    let value = frame[slot]
    if value.isUndefined { throw unbound() }
    return try truthOf(value, frame)
  }

  @inline(never)
  private func unbound() -> Raised {
    trace(
      rt.nameError(
        name, "cannot access local variable '\(name.string)' where it is not associated with a value", unbound: true))
  }
}

/// A local variable that an inner function captures: its slot holds a cell.
final class CellNode: ValueNode {
  let slot: Int
  let name: StringRef

  init(_ site: Site, _ slot: Int, _ name: StringRef) {
    self.slot = slot
    self.name = name
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    if case .object(let cell) = frame[slot] {
      let value = cell.asCell.pointee.value
      if !value.isUndefined { return value }
    }
    throw unbound()
  }

  @inline(never)
  private func unbound() -> Raised {
    trace(
      rt.nameError(
        name, "cannot access local variable '\(name.string)' where it is not associated with a value", unbound: true))
  }
}

/// A variable captured from an enclosing function.
final class FreeNode: ValueNode {
  let closureSlot: Int
  let index: Int
  let name: StringRef

  init(_ site: Site, closureSlot: Int, _ index: Int, _ name: StringRef) {
    self.closureSlot = closureSlot
    self.index = index
    self.name = name
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let value = frame.cell(closureSlot: closureSlot, index).pointee.value
    if !value.isUndefined { return value }
    throw unbound()
  }

  @inline(never)
  private func unbound() -> Raised {
    trace(
      rt.nameError(
        name,
        "cannot access free variable '\(name.string)' where it is not associated with a value in enclosing scope"))
  }
}

/// The cell itself, to be captured by an inner function.
final class CellReferenceNode: Node {
  let slot: Int
  init(_ slot: Int) { self.slot = slot }
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value { frame[slot] }
}

final class FreeReferenceNode: Node {
  let closureSlot: Int
  let index: Int

  init(closureSlot: Int, _ index: Int) {
    self.closureSlot = closureSlot
    self.index = index
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    guard case .tuple(let closure) = frame[closureSlot] else { return .none }
    return closure.elements[index]
  }
}

/// A global variable or a builtin. The entry's index is cached while the namespaces keep their keys.
final class GlobalNode: ValueNode {
  let name: StringRef
  private let globals: DictRef
  private let builtins: DictRef
  @exclusivity(unchecked) private var globalsVersion = -1
  @exclusivity(unchecked) private var builtinsVersion = -1
  @exclusivity(unchecked) private var index = 0

  init(_ site: Site, _ name: StringRef, _ program: Program) {
    self.name = name
    globals = program.globals
    builtins = program.builtins
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value { try value() }

  @inline(__always)
  func value() throws(Raised) -> Value {
    if let known { return known }
    return try find()
  }

  /// The value, if it lies where it was found the last time.
  @inline(__always)
  var known: Value? {
    guard globals.pointee.version == globalsVersion else { return nil }
    if builtinsVersion < 0 { return globals.pointee.entries.unsafelyUnwrapped[index].value }
    guard builtins.pointee.version == builtinsVersion else { return nil }
    return builtins.pointee.entries.unsafelyUnwrapped[index].value
  }

  @inline(never)
  private func find() throws(Raised) -> Value {
    let hash = rt.hash(of: name)
    var found = globals.find(name, hash: hash)
    if found >= 0 {
      globalsVersion = globals.pointee.version
      builtinsVersion = -1
      index = found
      return globals.pointee.entries.unsafelyUnwrapped[found].value
    }
    found = builtins.find(name, hash: hash)
    if found >= 0 {
      globalsVersion = globals.pointee.version
      builtinsVersion = builtins.pointee.version
      index = found
      return builtins.pointee.entries.unsafelyUnwrapped[found].value
    }
    if let extra = rt.extraBuiltin(name) { return extra }
    if let fact = try rt.moduleFact(name, in: globals) { return fact }
    throw trace(rt.nameError(name, "name '\(name.string)' is not defined"))
  }
}

/// A name of a class body: its namespace, then a captured variable or the globals.
final class ClassNameNode: ValueNode {
  let name: StringRef
  let namespaceSlot: Int
  let otherwise: Node

  init(_ site: Site, _ name: StringRef, namespaceSlot: Int, otherwise: Node) {
    self.name = name
    self.namespaceSlot = namespaceSlot
    self.otherwise = otherwise
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    if case .dict(let namespace) = frame[namespaceSlot] {
      if let value = rt.getItem(namespace, name) { return value }
    } else {
      leave(frame)
      do throws(Raised) {
        return try rt.getItem(frame[namespaceSlot], index: .str(name))
      } catch {
        guard rt.isRaised(rt.types.exceptions.keyError) else { throw trace(error) }
        _ = rt.takeException()
      }
    }
    return try otherwise.evaluate(frame)
  }
}

// MARK: - Targets

/// Something that can be assigned to and deleted.
class TargetNode {
  /// `value` is rooted by the assigning statement only where this runs script code before it stores it; such a target
  /// puts it into a slot itself.
  func assign(_ value: Value, _ frame: FramePointer) throws(Raised) {
    preconditionFailure("a target without assign")
  }

  func delete(_ frame: FramePointer) throws(Raised) {
    preconditionFailure("a target without delete")
  }
}

final class LocalTarget: TargetNode {
  let slot: Int
  let reader: LocalNode

  init(_ slot: Int, _ reader: LocalNode) {
    self.slot = slot
    self.reader = reader
  }

  override func assign(_ value: Value, _ frame: FramePointer) throws(Raised) { frame[slot] = value }
  override func delete(_ frame: FramePointer) throws(Raised) {
    _ = try reader.evaluate(frame)
    frame[slot] = .undefined
  }
}

/// A temporary made by the lowering.
final class SlotTarget: TargetNode {
  let slot: Int
  init(_ slot: Int) { self.slot = slot }
  override func assign(_ value: Value, _ frame: FramePointer) throws(Raised) { frame[slot] = value }
  override func delete(_ frame: FramePointer) throws(Raised) { frame[slot] = .undefined }
}

final class CellTarget: TargetNode {
  let slot: Int
  let reader: Node

  init(_ slot: Int, _ reader: Node) {
    self.slot = slot
    self.reader = reader
  }

  override func assign(_ value: Value, _ frame: FramePointer) throws(Raised) {
    if case .object(let cell) = frame[slot] { cell.asCell.pointee.value = value }
  }
  override func delete(_ frame: FramePointer) throws(Raised) {
    _ = try reader.evaluate(frame)
    if case .object(let cell) = frame[slot] { cell.asCell.pointee.value = .undefined }
  }
}

final class FreeTarget: TargetNode {
  let closureSlot: Int
  let index: Int
  let reader: Node

  init(closureSlot: Int, _ index: Int, _ reader: Node) {
    self.closureSlot = closureSlot
    self.index = index
    self.reader = reader
  }

  override func assign(_ value: Value, _ frame: FramePointer) throws(Raised) {
    frame.cell(closureSlot: closureSlot, index).pointee.value = value
  }
  override func delete(_ frame: FramePointer) throws(Raised) {
    _ = try reader.evaluate(frame)
    try assign(.undefined, frame)
  }
}

final class GlobalTarget: TargetNode {
  let rt: Runtime
  let name: StringRef
  let reader: ValueNode
  private let globals: DictRef
  @exclusivity(unchecked) private var version = -1
  @exclusivity(unchecked) private var index = 0

  init(_ name: StringRef, globals: DictRef, _ reader: ValueNode) {
    rt = reader.rt
    self.name = name
    self.globals = globals
    self.reader = reader
  }

  /// What the name stands for, undefined where there is no such name.
  var current: Value { rt.getItem(globals, name) ?? .undefined }

  override func assign(_ value: Value, _ frame: FramePointer) throws(Raised) {
    if globals.pointee.version == version {
      globals.pointee.entries.unsafelyUnwrapped[index].value = value
      return
    }
    rt.setItem(globals, name, value)
    index = globals.find(name, hash: rt.hash(of: name))
    version = globals.pointee.version
  }

  override func delete(_ frame: FramePointer) throws(Raised) {
    if rt.removeItem(globals, name) == nil {
      throw reader.trace(rt.nameError(name, "name '\(name.string)' is not defined"))
    }
  }
}

/// A name of a class body.
final class ClassNameTarget: TargetNode {
  let name: StringRef
  let namespaceSlot: Int
  let reader: ValueNode

  init(_ name: StringRef, namespaceSlot: Int, _ reader: ValueNode) {
    self.name = name
    self.namespaceSlot = namespaceSlot
    self.reader = reader
  }

  override func assign(_ value: Value, _ frame: FramePointer) throws(Raised) {
    if case .dict(let namespace) = frame[namespaceSlot] {
      reader.rt.setItem(namespace, name, value)
      return
    }
    reader.leave(frame)
    do throws(Raised) {
      try reader.rt.setItem(frame[namespaceSlot], index: .str(name), value)
    } catch { throw reader.trace(error) }
  }

  override func delete(_ frame: FramePointer) throws(Raised) {
    let rt = reader.rt
    if case .dict(let namespace) = frame[namespaceSlot] {
      if rt.removeItem(namespace, name) == nil {
        throw reader.trace(rt.nameError(name, "name '\(name.string)' is not defined"))
      }
      return
    }
    reader.leave(frame)
    do throws(Raised) { try rt.deleteItem(frame[namespaceSlot], index: .str(name)) } catch { throw reader.trace(error) }
  }
}

extension UnsafeMutablePointer where Pointee == Value {
  /// The cell of a captured variable. The slot always holds the tuple of the function's cells.
  @inline(__always)
  func cell(closureSlot: Int, _ index: Int) -> CellRef {
    let closure = UnsafeRawPointer(self + closureSlot).load(as: TupleRef.self)
    return UnsafeRawPointer(closure.elements + index).load(as: CellRef.self)
  }
}

extension UnsafeMutablePointer where Pointee == ObjectHeader {
  @inline(__always)
  var asCell: CellRef { UnsafeMutableRawPointer(self).assumingMemoryBound(to: CellObject.self) }
}
