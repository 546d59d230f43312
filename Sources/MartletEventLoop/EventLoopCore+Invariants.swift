extension EventLoopCore {
  /// Traps unless the loop's parts are as their documentation says. Linear time.
  public func checkInvariants() {
    ready.checkInvariants()
    timers.checkInvariants()
  }
}
