/// Iterators that yield pairs, for loops that unpack them at once: no tuple is made.
extension Runtime {
  /// The iterator if it is one of `enumerate`, of `zip` of two, or over the items of a dict.
  func pairs(_ iterator: Value) -> IteratorRef? {
    guard let state = iterator.object(.iterator, as: IteratorObject.self) else { return nil }
    switch state.pointee.variant {
    case .dictItems, .enumerate: return state
    case .zip:
      guard case .tuple(let sources) = state.pointee.source, sources.pointee.count == 2, state.pointee.extra == 0 else {
        return nil
      }
      return state
    default: return nil
    }
  }

  /// Puts the next pair into `parts[0]` and `parts[1]`, which are rooted; false at the end.
  func nextPair(_ state: IteratorRef, _ parts: FramePointer) throws(Raised) -> Bool {
    switch state.pointee.variant {
    case .dictItems:
      guard let entry = try nextEntry(state) else { return false }
      parts[0] = entry.pointee.key
      parts[1] = entry.pointee.value
      return true
    case .enumerate where state.pointee.other.isUndefined && state.pointee.index < Int.max:
      guard let value = try next(state.pointee.source) else { return false }
      parts[0] = .int(state.pointee.index)
      parts[1] = value
      state.pointee.index += 1
      return true
    case .zip:
      guard case .tuple(let sources) = state.pointee.source else { return false }
      guard let first = try next(sources[element: 0]) else { return false }
      parts[0] = first
      guard let second = try next(sources[element: 1]) else { return false }
      parts[1] = second
      return true
    default:
      guard case .tuple(let pair)? = try next(.object(state.asObject)) else { return false }
      parts[0] = pair[element: 0]
      parts[1] = pair[element: 1]
      return true
    }
  }
}
