/// `reprlib.repr`: how results of futures and arguments of callbacks are shown, never long.
extension Runtime {
  func shortRepr(_ value: Value, level: Int = 6) throws(Raised) -> String {
    switch value {
    case .str(let text): return try shortText(value, text.string)
    case .int: return try repr(value).string
    case .object(let object) where object.pointee.kind == .bigInt: return shortened(try repr(value).string, to: 40)
    case .list(let list) where list.pointee.header.type == types.list:
      return try shortItems(value, ("[", "]"), list.pointee.count, 6, level)
    case .tuple(let tuple) where tuple.pointee.header.type == types.tuple:
      let count = tuple.pointee.count
      return try shortItems(value, ("(", count == 1 && level > 0 ? ",)" : ")"), count, 6, level)
    case .set(let set) where set.pointee.count > 0:
      let isFrozen = typeName(value) == "frozenset"
      guard isFrozen || typeName(value) == "set" else { break }
      return try shortItems(
        try sortedIfPossible(value), isFrozen ? ("frozenset({", "})") : ("{", "}"), set.pointee.count, 6, level)
    case .dict(let dict) where typeName(value) == "dict": return try shortDict(dict, value, level)
    default: break
    }
    return shortened(try repr(value).string, to: 30)
  }

  /// The middle of what is too long becomes dots.
  private func shortened(_ text: String, to limit: Int) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count > limit else { return text }
    let first = (limit - 3) / 2
    return string(scalars.prefix(first)) + "..." + string(scalars.suffix(limit - 3 - first))
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private func shortText(_ value: Value, _ text: String) throws(Raised) -> String {
    let scalars = Array(text.unicodeScalars)
    if scalars.count <= 30 {
      let whole = try repr(value).string
      if whole.unicodeScalars.count <= 30 { return whole }
    }
    let ends = string(scalars.prefix(13)) + string(scalars.suffix(min(14, scalars.count)))
    let shown = Array(try repr(str(ends)).string.unicodeScalars)
    return string(shown.prefix(13)) + "..." + string(shown.suffix(14))
  }

  private func shortItems(
    _ value: Value, _ brackets: (String, String), _ count: Int, _ limit: Int, _ level: Int
  ) throws(Raised) -> String {
    if level <= 0, count > 0 { return brackets.0 + "..." + brackets.1 }
    var pieces: [String] = []
    for index in 0..<min(count, limit) {
      // Showing an element may run script code, which may change the list.
      let element: Value
      switch value {
      case .list(let list) where index < list.pointee.count: element = list[element: index]
      case .tuple(let tuple): element = tuple.elements[index]
      default: continue
      }
      pieces.append(try shortRepr(element, level: level - 1))
    }
    if count > limit { pieces.append("...") }
    return brackets.0 + pieces.joined(separator: ", ") + brackets.1
  }

  private func shortDict(_ dict: DictRef, _ value: Value, _ level: Int) throws(Raised) -> String {
    let count = dict.pointee.count
    if count == 0 { return "{}" }
    if level <= 0 { return "{...}" }
    let keys = try sortedIfPossible(value)
    let saved = top
    saved[0] = keys
    top = saved + 1
    defer { top = saved }
    var pieces: [String] = []
    guard case .list(let list) = keys else { return "{}" }
    for index in 0..<min(4, list.pointee.count) {
      let key = try shortRepr(list[element: index], level: level - 1)
      pieces.append(key + ": " + (try shortRepr(try getItem(value, index: list[element: index]), level: level - 1)))
    }
    if count > 4 { pieces.append("...") }
    return "{" + pieces.joined(separator: ", ") + "}"
  }

  /// The elements as a list, sorted if they can be.
  private func sortedIfPossible(_ value: Value) throws(Raised) -> Value {
    let builtins = try importModule("builtins")
    do throws(Raised) { return try call(try getAttribute(builtins, intern("sorted")), value) } catch {
      if isTerminating || !isRaised(types.exceptions.exception) { throw error }
      _ = takeException()
      return try call(try getAttribute(builtins, intern("list")), value)
    }
  }
}
