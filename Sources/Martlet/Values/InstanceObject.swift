#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import MartletSyntax

/// An object with attributes: an instance of a class, an exception, a future, a task.
///
/// Attributes are values in `slots` at the indices their shape gives. Slots begin behind the object (the low bits of
/// `header.flags` say how many fit) and move to an allocation of their own, a power of two, when they outgrow that. If a script takes the object's `__dict__` the
/// attributes move to that dict for good: `shape` is then the class's dict shape and `slots[0]` the dict (`slots[1]`
/// if the class has a native base).
///
/// An instance of a subclass of a built-in type (`class Names(list)`) holds the built-in value in `slots[0]`.
struct InstanceObject: HeapLayout {
  var header: ObjectHeader
  var shape: ShapeRef
  var slots: UnsafeMutablePointer<Value>

  static func trace(_ object: InstanceRef, _ marker: Marker) {
    marker.mark(object.pointee.slots, count: object.pointee.shape.pointee.slotCount)
  }

  static func dispose(_ object: InstanceRef) {
    if object.hasSlotsOutside { free(object.pointee.slots) }
  }
}

typealias InstanceRef = UnsafeMutablePointer<InstanceObject>

extension UnsafeMutablePointer where Pointee == InstanceObject {
  static var inlineCapacityMask: UInt8 { 0x1F }

  /// The slots have outgrown the object.
  @inline(__always)
  var hasSlotsOutside: Bool { pointee.slots != inlineSlots(after: MemoryLayout<InstanceObject>.size) }

  var bytesOutside: Int {
    guard hasSlotsOutside else { return 0 }
    var capacity = 8
    while capacity < pointee.shape.pointee.slotCount { capacity *= 2 }
    return capacity * 16
  }

  /// Adds an attribute that the object does not have; the shape is that of the attributes with the new one.
  func addSlot(_ shape: ShapeRef, _ value: Value) {
    let index = pointee.shape.pointee.slotCount
    let inlineCapacity = Int(pointee.header.flags & Self.inlineCapacityMask)
    if index >= inlineCapacity { makeRoom(index, inlineCapacity) }
    pointee.slots[index] = value
    pointee.shape = shape
  }

  @inline(never)
  private func makeRoom(_ index: Int, _ inlineCapacity: Int) {
    if index == inlineCapacity {
      var capacity = 8
      while capacity <= index { capacity *= 2 }
      let slots = malloc(capacity * 16)!.assumingMemoryBound(to: Value.self)
      slots.initialize(from: pointee.slots, count: index)
      pointee.slots = slots
      let type = pointee.header.type
      type.pointee.inlineCapacity = min(28, max(type.pointee.inlineCapacity, index + 2))
    } else if index >= 8, index & (index - 1) == 0 {
      pointee.slots = realloc(pointee.slots, index * 2 * 16)!.assumingMemoryBound(to: Value.self)
    }
  }

  /// Moves the slots, of which none is in use yet, to an allocation with room for more than `room`.
  func moveSlotsOut(room: Int) {
    var capacity = 8
    while capacity <= room { capacity *= 2 }
    pointee.slots = malloc(capacity * 16)!.assumingMemoryBound(to: Value.self)
  }

  func inlineSlots(after size: Int) -> UnsafeMutablePointer<Value> {
    (UnsafeMutableRawPointer(self) + (size + 15) & ~15).assumingMemoryBound(to: Value.self)
  }

  /// The object as the layout its kind stands for.
  @inline(__always)
  func layout<T>(as type: T.Type) -> UnsafeMutablePointer<T> {
    UnsafeMutableRawPointer(self).assumingMemoryBound(to: T.self)
  }
}

/// The set of attribute names of an instance, in order, shared by the instances that got the same names in the same
/// order. Owned by its class.
struct Shape {
  /// The class all of whose instances this describes; an inline cache that matches the shape knows the class too.
  var type: TypeRef
  var parent: ShapeRef?
  /// The name added to the parent; nil in a root.
  var name: StringRef?
  var slotCount: Int
  /// Attributes live in a dict.
  var isDictionary: Bool
  /// Shapes with one more name.
  var transitions: UnsafeMutablePointer<ShapeRef>?
  var transitionCount: Int
}

typealias ShapeRef = UnsafeMutablePointer<Shape>

extension UnsafeMutablePointer where Pointee == Shape {
  /// The slot of a name, or -1. Names are interned, so identity decides.
  @inline(__always)
  func slot(of name: StringRef) -> Int {
    var shape = self
    while let own = shape.pointee.name {
      if own == name { return shape.pointee.slotCount - 1 }
      shape = shape.pointee.parent.unsafelyUnwrapped
    }
    return -1
  }

  /// The shape with one more name.
  func adding(_ name: StringRef) -> ShapeRef {
    for index in 0..<pointee.transitionCount where pointee.transitions.unsafelyUnwrapped[index].pointee.name == name {
      return pointee.transitions.unsafelyUnwrapped[index]
    }
    let child = ShapeRef.allocate(capacity: 1)
    child.initialize(
      to: Shape(
        type: pointee.type, parent: self, name: name, slotCount: pointee.slotCount + 1, isDictionary: false,
        transitions: nil, transitionCount: 0))
    let count = pointee.transitionCount
    if count & (count + 1) == 0 {
      pointee.transitions = realloc(pointee.transitions, (count * 2 + 1) * 8)!.assumingMemoryBound(to: ShapeRef.self)
    }
    pointee.transitions.unsafelyUnwrapped[count] = child
    pointee.transitionCount += 1
    return child
  }

  /// Frees all that grew from the shape.
  func deallocateTransitions() {
    guard let transitions = pointee.transitions else { return }
    var pending = (0..<pointee.transitionCount).map { transitions[$0] }
    free(transitions)
    while let shape = pending.popLast() {
      for index in 0..<shape.pointee.transitionCount {
        pending.append(shape.pointee.transitions.unsafelyUnwrapped[index])
      }
      free(shape.pointee.transitions)
      shape.deallocate()
    }
  }

  func trace(_ marker: Marker) {
    marker.mark(pointee.name)
    guard let transitions = pointee.transitions else { return }
    var pending = (0..<pointee.transitionCount).map { transitions[$0] }
    while let shape = pending.popLast() {
      marker.mark(shape.pointee.name)
      for index in 0..<shape.pointee.transitionCount {
        pending.append(shape.pointee.transitions.unsafelyUnwrapped[index])
      }
    }
  }
}

/// An exception: an instance with what every exception has.
struct ExceptionObject: HeapLayout {
  var header: ObjectHeader
  var shape: ShapeRef
  var slots: UnsafeMutablePointer<Value>
  var arguments: TupleRef
  var cause: Value
  var context: Value {
    didSet {
      if case .instance(let object) = context { object.layout(as: ExceptionObject.self).pointee.isContext = true }
    }
  }
  /// Once `__cause__` was set.
  var suppressesContext: Bool
  /// Whether it was ever the context of another; before that no chain holds it.
  var isContext: Bool
  /// Places the exception passed while it unwound, innermost first.
  var traceback: TracebackRecord
  /// What the type itself keeps: the value of StopIteration, the code of SystemExit, the members of a group, the name
  /// of a NameError or AttributeError.
  var payload: Value
  /// The object of an AttributeError, the message of a group.
  var subject: Value

  static func trace(_ object: ExceptionRef, _ marker: Marker) {
    let exception = object.pointee
    // In the order in which CPython lets go of them.
    marker.mark(exception.subject)
    marker.mark(exception.payload)
    marker.mark(exception.slots, count: exception.shape.pointee.slotCount)
    marker.mark(exception.arguments)
    if let programs = marker.programs {
      for index in 0..<exception.traceback.count { programs.reach(exception.traceback[index]) }
    }
    if let shown = exception.traceback.object { marker.mark(shown) }
    if let held = exception.traceback.held { marker.mark(held) }
    marker.mark(exception.cause)
    marker.mark(exception.context)
  }

  static func dispose(_ object: ExceptionRef) {
    let instance = UnsafeMutableRawPointer(object).assumingMemoryBound(to: InstanceObject.self)
    if object.pointee.slots != instance.inlineSlots(after: MemoryLayout<ExceptionObject>.size) {
      free(object.pointee.slots)
    }
    object.pointee.traceback.deallocate()
  }
}

typealias ExceptionRef = UnsafeMutablePointer<ExceptionObject>

extension UnsafeMutablePointer where Pointee == ExceptionObject {
  @inline(__always)
  var asInstance: InstanceRef { UnsafeMutableRawPointer(self).assumingMemoryBound(to: InstanceObject.self) }
  @inline(__always)
  var asValue: Value { .instance(asInstance) }
}
