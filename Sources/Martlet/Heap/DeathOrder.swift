/// Which unreachable objects reference counting would have ended by now, and in which order: all but those in a cycle of
/// unreachable objects and those that such a cycle refers to. An object ends before what it refers to; lists and tuples
/// let go of their elements from the last to the first. An async generator goes on to hold what it refers to until its
/// loop has closed it.
struct DeathOrder {
  /// References from unreachable objects that have not ended.
  private var holders: [ObjectRef: Int] = [:]
  private let marker = Marker(countsReferences: true)
  private(set) var ended: [ObjectRef] = []
  private let isOneByOne: Bool

  /// - Parameters:
  ///   - unreachable: every unreachable object, white; they stay white.
  ///   - spared: what does not end, though what held it may be gone.
  ///   - isOneByOne: lists and tuples had ended before, and their elements have ended since, one after the other.
  init(_ unreachable: [ObjectRef], sparing spared: Set<ObjectRef>, isOneByOne: Bool = false) {
    self.isOneByOne = isOneByOne
    holders.reserveCapacity(unreachable.count)
    for object in unreachable { holders[object] = spared.contains(object) ? 1 : 0 }
    for object in unreachable {
      for child in children(of: object) { holders[child]? += 1 }
    }
    let free = unreachable.filter { holders[$0] == 0 }.sorted { $0.pointee.serial < $1.pointee.serial }
    // What a loop or a call holds for a moment only has ended before what a name held: each step of a task is one.
    for object in free where DeathOrder.isPassing(object) { end(object) }
    for object in free where !DeathOrder.isPassing(object) { end(object) }
  }

  /// The unreachable objects that some of them refer to, or what these refer to.
  func reached(from objects: [ObjectRef]) -> Set<ObjectRef> {
    var reached: Set<ObjectRef> = []
    var pending = objects
    while let object = pending.popLast() {
      for child in children(of: object) where holders[child] != nil && reached.insert(child).inserted {
        pending.append(child)
      }
    }
    return reached
  }

  private static func isPassing(_ object: ObjectRef) -> Bool {
    object.pointee.kind == .boundMethod || object.pointee.kind == .handle
  }

  private func children(of object: ObjectRef) -> [ObjectRef] {
    HeapLayouts.trace(object, marker)
    return marker.takeBack()
  }

  /// Depth first, without recursion: what a reference was the last one to ends before the next reference is let go of.
  private mutating func end(_ object: ObjectRef) {
    var open = [released(by: object)[...]]
    while let child = open[open.count - 1].popFirst() {
      if let count = holders[child] {
        holders[child] = count - 1
        if count == 1 { open.append(released(by: child)[...]) }
      }
      while open.count > 1, open[open.count - 1].isEmpty { open.removeLast() }
    }
  }

  /// Notes the end of an object: what it refers to, in the order in which it lets go of that.
  private mutating func released(by object: ObjectRef) -> [ObjectRef] {
    ended.append(object)
    if HeapLayouts.outlivesItsEnd(object) { return [] }
    let isSequence = object.pointee.kind == .list || object.pointee.kind == .tuple
    return isSequence && !isOneByOne ? children(of: object).reversed() : children(of: object)
  }
}
