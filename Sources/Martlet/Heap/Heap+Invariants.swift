#if DEBUG
  extension Heap {
    /// Traps unless every cell is either free or an object as a sweep leaves it, and free cells are counted right.
    /// Holds after a collection; linear time.
    func checkInvariants() {
      forEachObject { object in
        precondition(object.pointee.kind != .free, "a free cell among the objects")
        precondition(object.pointee.mark != .black, "a mark is left over from the collection")
        precondition(object.pointee.type.pointee.header.kind == .type, "an object whose class is dead")
      }
      for slab in slabs {
        var listed = 0
        var cell = slab.pointee.firstFree
        while let free = cell {
          precondition(free.pointee.header.kind == .free, "an object in the list of free cells")
          listed += 1
          cell = free.pointee.next
        }
        precondition(listed == slab.pointee.freeCount, "free cells of a slab are miscounted")
        precondition(slab.pointee.cellCount <= slab.pointee.capacity, "a slab has more cells than room")
      }
    }
  }
#endif
