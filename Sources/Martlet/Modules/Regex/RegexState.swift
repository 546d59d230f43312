/// What `re` keeps for an interpreter: its classes, the compiled patterns, memory for matching.
final class RegexState {
  @exclusivity(unchecked) var patternType: TypeRef! = nil
  @exclusivity(unchecked) var matchType: TypeRef! = nil
  @exclusivity(unchecked) var iteratorType: TypeRef! = nil
  @exclusivity(unchecked) var scannerType: TypeRef! = nil
  /// Patterns by flags, then by their text.
  private var cache: [Int: DictRef] = [:]
  private var cachedCount = 0
  /// Those used last, by the address of their text, which the pattern keeps alive.
  @exclusivity(unchecked) private var recent: UnsafeMutablePointer<Recent>
  let scratches = RegexScratchPool()

  private struct Recent {
    var text: StringRef?
    var flags = 0
    var pattern = Value.undefined
  }

  private static let recentCount = 64
  private static let maximum = 512

  init() {
    recent = .allocate(capacity: RegexState.recentCount)
    recent.initialize(repeating: Recent(), count: RegexState.recentCount)
  }

  deinit {
    recent.deallocate()
    scratches.end()
  }

  func trace(_ marker: Marker) {
    for dict in cache.values { marker.mark(dict) }
    for index in 0..<RegexState.recentCount { marker.mark(recent[index].pattern) }
  }

  // MARK: Patterns

  private func place(_ text: StringRef) -> Int {
    Int(bitPattern: text) >> 4 & (RegexState.recentCount - 1)
  }

  func recent(_ text: StringRef, _ flags: Int) -> Value? {
    let entry = recent + place(text)
    return entry.pointee.text == text && entry.pointee.flags == flags ? entry.pointee.pattern : nil
  }

  func find(_ rt: Runtime, _ pattern: Value, _ flags: Int) throws(Raised) -> Value? {
    guard isCacheable(pattern), let dict = cache[key(pattern, flags)] else { return nil }
    return try rt.getItem(dict, pattern)
  }

  func insert(_ rt: Runtime, _ pattern: Value, _ flags: Int, _ compiled: Value) throws(Raised) {
    guard isCacheable(pattern) else { return }
    if cachedCount >= RegexState.maximum { purge() }
    let dict = cache[key(pattern, flags)] ?? rt.makeDict()
    cache[key(pattern, flags)] = dict
    cachedCount += 1
    try rt.setItem(dict, pattern, compiled)
    if case .str(let text) = pattern {
      recent[place(text)] = Recent(text: text, flags: flags, pattern: compiled)
    }
  }

  /// Only exact strings: an instance of a subclass may compare as it likes.
  private func isCacheable(_ pattern: Value) -> Bool { pattern.kind == .string || pattern.kind == .bytes }

  private func key(_ pattern: Value, _ flags: Int) -> Int { flags << 1 | (pattern.kind == .string ? 0 : 1) }

  func purge() {
    cache = [:]
    cachedCount = 0
    for index in 0..<RegexState.recentCount { recent[index] = Recent() }
  }
}
