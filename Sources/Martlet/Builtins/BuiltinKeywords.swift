/// Binding keyword arguments to the parameters of a builtin, where nothing is amiss.
extension Runtime {
  /// Moves the arguments at `w` to the places of the parameters and returns how many those are; nil if the call does not
  /// fit or takes `**kwargs`. Then the arguments are where they were.
  func bindQuickly(_ builtin: Builtin, _ w: FramePointer, _ count: Int, _ keywordNames: TupleRef) -> Int? {
    let parameters = builtin.keywordParameters(self)
    let total = count + keywordNames.pointee.count
    guard parameters.isBindable, count <= parameters.positionalCount || parameters.variadic >= 0 else { return nil }
    let given = w + max(parameters.count, total)
    if given + total > stackLimit { return nil }
    given.update(from: w, count: total)
    for index in 0..<parameters.count { w[index] = .undefined }
    let placed = min(count, parameters.positionalCount)
    for index in 0..<placed { w[index] = given[index] }
    var fits = true
    for index in 0..<keywordNames.pointee.count {
      guard case .str(let text) = keywordNames[element: index] else {
        fits = false
        break
      }
      let name = intern(text)
      let value = given[count + index]
      if let slot = parameters.slot(of: name) {
        if !w[slot].isUndefined {
          fits = false
          break
        }
        w[slot] = value
      } else if parameters.keywordVariadic >= 0 {
        if case .dict(let extra) = w[parameters.keywordVariadic] {
          setItem(extra, name, value)
        } else {
          let extra = makeDict()
          setItem(extra, name, value)
          w[parameters.keywordVariadic] = .dict(extra)
        }
      } else {
        fits = false
        break
      }
    }
    for index in 0..<parameters.count where parameters.isRequired(index) && w[index].isUndefined { fits = false }
    guard fits else {
      w.update(from: given, count: total)
      return nil
    }
    if parameters.variadic >= 0 {
      let rest = UnsafeBufferPointer(start: given + placed, count: count - placed)
      w[parameters.variadic] = .tuple(rest.count > 0 ? makeTuple(rest) : emptyTuple)
    }
    return parameters.count
  }
}

/// What binding by name needs of a signature, without strings: made when a builtin is first called with keywords.
struct KeywordParameters {
  private struct Parameter {
    /// nil where a keyword cannot name it.
    var name: StringRef?
    var isRequired: Bool
  }

  private let parameters: UnsafeMutablePointer<Parameter>
  let count: Int
  let positionalCount: Int
  /// The place of `*args`, or -1.
  private(set) var variadic = -1
  /// The place of `**kwargs`, or -1.
  private(set) var keywordVariadic = -1
  private(set) var isBindable = true

  init(_ signature: BuiltinSignature, _ rt: Runtime) {
    count = signature.parameters.count
    positionalCount = signature.positionalCount
    parameters = .allocate(capacity: max(1, count))
    for (index, parameter) in signature.parameters.enumerated() {
      var name: StringRef?
      switch parameter.kind {
      case .positional, .keywordOnly: name = rt.intern(parameter.name)
      case .positionalOnly: break
      case .variadic: variadic = index
      case .keywordVariadic: keywordVariadic = index
      }
      (parameters + index).initialize(to: Parameter(name: name, isRequired: parameter.defaultText == nil))
    }
    // `*args` stands behind the positional parameters, or binding would have to move more.
    if variadic >= 0, variadic != positionalCount { isBindable = false }
  }

  func deallocate() { parameters.deallocate() }

  /// The place of the parameter of an interned name.
  @inline(__always)
  func slot(of name: StringRef) -> Int? {
    for index in 0..<count where parameters[index].name == name { return index }
    return nil
  }

  @inline(__always)
  func isRequired(_ index: Int) -> Bool { parameters[index].isRequired }
}
