/// The worklist of a collection. Objects are marked when they are pushed, and traced when they are popped.
final class Marker {
  private var stack: UnsafeMutablePointer<ObjectRef>
  @exclusivity(unchecked) private var count = 0
  @exclusivity(unchecked) private var capacity = 4096
  /// Of a search: how many have been traced, which stay where they are.
  @exclusivity(unchecked) private var traced = 0

  /// The programs that may end, if there are any.
  @exclusivity(unchecked) var programs: ReachedPrograms?

  /// It counts the references of unreachable objects, some of which may have been freed, as CPython would.
  let countsReferences: Bool

  init(countsReferences: Bool = false) {
    stack = .allocate(capacity: capacity)
    self.countsReferences = countsReferences
  }
  deinit { stack.deallocate() }

  @inline(__always)
  func mark(_ value: Value) {
    if let object = value.heapObject { mark(object) }
  }

  @inline(__always)
  func mark(_ object: ObjectRef) {
    guard object.pointee.mark == .white else { return }
    #if DEBUG || MARTLET_POISON
      guard object.pointee.kind != .free || countsReferences else {
        preconditionFailure("a dead object is reachable: a root was missing")
      }
    #endif
    object.pointee.mark = .black
    push(object)
  }

  @inline(__always)
  func mark<T: HeapLayout>(_ object: UnsafeMutablePointer<T>?) {
    if let object { mark(object.asObject) }
  }

  func mark(_ values: UnsafeMutablePointer<Value>, count: Int) {
    for index in 0..<count { mark(values[index]) }
  }

  @inline(__always)
  private func push(_ object: ObjectRef) {
    if count == capacity { grow() }
    stack[count] = object
    count += 1
  }

  @inline(never)
  private func grow() {
    let larger = UnsafeMutablePointer<ObjectRef>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: stack, count: count)
    stack.deallocate()
    stack = larger
    capacity *= 2
  }

  /// Makes white again what was marked and not traced yet, and returns it in the order of marking.
  func takeBack() -> [ObjectRef] {
    let taken = Array(UnsafeBufferPointer(start: stack, count: count))
    for object in taken { object.pointee.mark = .white }
    count = 0
    return taken
  }

  /// What to do with an object that `reaches` has come to.
  enum Look { case found, through, past }

  /// Looks at what is marked, and at what is referred to by what is looked through, in the order of marking. True once
  /// something is found or `most` objects have been looked through. Everything marked so is kept for `forget`.
  @inline(__always)
  func reaches(most: Int, _ look: (ObjectRef) -> Look) -> Bool {
    var passed = 0
    while traced < count {
      let object = stack[traced]
      traced += 1
      switch look(object) {
      case .found: return true
      case .past: continue
      case .through:
        passed += 1
        if passed > most { return true }
        HeapLayouts.trace(object, self)
      }
    }
    return false
  }

  /// Traces in the order of marking, until what is sought is marked or all that is reachable. Everything marked so is kept
  /// for `forget`.
  func search(until isFound: () -> Bool) -> Bool {
    repeat {
      while traced < count {
        HeapLayouts.trace(stack[traced], self)
        traced += 1
        if traced % 32 == 0 || traced < 32, isFound() { return true }
      }
      programs?.markKept(self)
    } while traced < count
    return isFound()
  }

  /// Makes white again what a search has marked; how many objects that were, and how many of them it has traced.
  func forget() -> (marked: Int, traced: Int) {
    defer { (count, traced) = (0, 0) }
    for index in 0..<count { stack[index].pointee.mark = .white }
    return (count, traced)
  }

  /// Traces until every reachable object is marked.
  func drain() {
    repeat {
      while count > 0 {
        count -= 1
        HeapLayouts.trace(stack[count], self)
      }
      programs?.markKept(self)
    } while count > 0
  }
}
