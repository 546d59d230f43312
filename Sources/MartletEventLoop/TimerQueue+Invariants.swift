extension TimerQueue {
  /// Traps unless the queue is as its documentation says. Linear time.
  public func checkInvariants() {
    let heap = storage.pointee.heap
    let slots = storage.pointee.slots
    heap.checkInvariants()
    slots.checkInvariants()
    var live = 0
    for index in 0..<heap.count {
      let node = heap.nodes[index]
      guard let sequence = slots.sequence(of: node) else { continue }
      precondition(sequence > 0 && sequence <= storage.pointee.lastSequence, "a sequence never given out")
      live += 1
    }
    precondition(live == slots.live, "a live slot without a node, or with two")
  }
}

extension TimerHeap {
  func checkInvariants() {
    precondition(count >= 0 && count <= capacity, "more nodes than places")
    for index in stride(from: 1, to: count, by: 1) {
      precondition(!nodes[index].isBefore(nodes[(index - 1) / 4]), "a node is before its parent")
    }
  }
}

extension TimerSlots {
  func checkInvariants() {
    precondition(tableCount <= tableCapacity, "more chunks than places")
    var total = 0
    var withRoom = 0
    var vacant = 0
    for index in 0..<tableCount {
      let chunk = table[index]
      guard let states = chunk.states else {
        vacant += 1
        continue
      }
      let live = (0..<chunk.used).count { states[$0] & Self.isFree == 0 }
      precondition(live == chunk.live, "a chunk miscounts its live slots")
      precondition(live + freeSlots(of: chunk, states) == chunk.used, "a free slot is not linked")
      total += live
      if live < Self.slotsPerChunk { withRoom += 1 }
    }
    precondition(total == live, "the live slots are miscounted")
    precondition(linked(from: roomHead, isDouble: true) == withRoom, "a chunk with room is not linked")
    precondition(linked(from: vacantHead, isDouble: false) == vacant, "a vacant place is not linked")
  }

  private func freeSlots(of chunk: Chunk, _ states: UnsafeMutablePointer<UInt64>) -> Int {
    var count = 0
    var offset = chunk.freeHead
    while offset >= 0 {
      precondition(offset < chunk.used && count < chunk.used, "the free slots run in a circle")
      precondition(states[offset] & Self.isFree != 0, "an occupied slot is linked as free")
      count += 1
      offset = states[offset] == Self.noSlot ? -1 : Int(states[offset] & ~Self.isFree)
    }
    return count
  }

  private func linked(from head: Int, isDouble: Bool) -> Int {
    var count = 0
    var previous = -1
    var index = head
    while index >= 0 {
      precondition(count < tableCount, "the chunks run in a circle")
      precondition(!isDouble || table[index].previous == previous, "a chunk's link back is wrong")
      count += 1
      previous = index
      index = table[index].next
    }
    return count
  }
}
