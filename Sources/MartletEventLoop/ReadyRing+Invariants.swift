extension ReadyRing {
  /// Traps unless the ring is as its documentation says.
  public func checkInvariants() {
    let ring = storage.pointee
    precondition(ring.capacity >= Self.minimumCapacity, "the ring is smaller than the minimum")
    precondition(ring.capacity & (ring.capacity - 1) == 0, "the capacity is no power of two")
    precondition(ring.count >= 0 && ring.count <= ring.capacity, "more entries than places")
  }
}
