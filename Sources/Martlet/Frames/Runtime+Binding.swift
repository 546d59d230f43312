import MartletSyntax

/// Binding the arguments of a call to parameters, with CPython's messages.
extension Runtime {
  // MARK: Functions of the language

  /// Moves the arguments at `w` (positional ones, then those of `keywordNames`) to the slots of the parameters.
  func bind(_ function: FunctionRef, _ w: FramePointer, _ count: Int, _ keywordNames: TupleRef?) throws(Raised) {
    let code = function.pointee.code
    let positional = code.pointee.positionalCount
    if code.pointee.hasVariadic, code.pointee.keywordOnlyCount == 0, count >= positional,
      try collectRest(code, w, count, keywordNames)
    {
      return
    }
    let keywordCount = keywordNames?.pointee.count ?? 0
    let named = positional + code.pointee.keywordOnlyCount
    let parameterCount = code.pointee.parameterCount
    // The arguments are moved out of the way of the parameters; nothing here runs script code.
    let given = w + max(parameterCount, count + keywordCount)
    given.update(from: w, count: count + keywordCount)
    for index in min(count, positional)..<parameterCount { w[index] = .undefined }
    var next = named
    if code.pointee.hasVariadic {
      w[next] = .tuple(
        count > positional
          ? makeTuple(UnsafeBufferPointer(start: given + positional, count: count - positional)) : emptyTuple)
      next += 1
    }
    var extra: DictRef?
    if code.pointee.hasKeywordVariadic {
      extra = makeDict()
      w[next] = .dict(extra!)
    }
    if let keywordNames {
      for index in 0..<keywordCount {
        guard case .str(let text) = keywordNames.elements[index] else {
          throw typeError("keywords must be strings")
        }
        let name = intern(text)
        let value = given[count + index]
        let slot = parameterSlot(code, name, from: code.pointee.positionalOnlyCount, to: named)
        if slot >= 0 {
          if !w[slot].isUndefined {
            throw typeError(
              "\(function.pointee.qualifiedName.string)() got multiple values for argument "
                + "'\(name.string)'")
          }
          w[slot] = value
        } else if let extra {
          setItem(extra, name, value)
        } else {
          throw unexpectedKeyword(function, keywordNames, name)
        }
      }
    }
    if count > positional, !code.pointee.hasVariadic { throw tooManyPositional(function, count, w) }
    try fillDefaults(function, w, count)
  }

  /// Binds where every positional parameter has its argument and what is left goes to `*args` and, if keywords are
  /// given, to `**kwargs`: there are no other parameters that these could name. False if that is not so.
  @inline(__always)
  private func collectRest(
    _ code: CodeRef, _ w: FramePointer, _ count: Int, _ keywordNames: TupleRef?
  ) throws(Raised) -> Bool {
    let positional = code.pointee.positionalCount
    let hasKeywordVariadic = code.pointee.hasKeywordVariadic
    if keywordNames != nil, positional > code.pointee.positionalOnlyCount || !hasKeywordVariadic { return false }
    let rest = UnsafeBufferPointer(start: w + positional, count: count - positional)
    let collected: TupleRef = rest.count > 0 ? makeTuple(rest) : emptyTuple
    if hasKeywordVariadic {
      let named = makeDict()
      if let keywordNames { try collectNamed(named, keywordNames, w + count) }
      w[positional + 1] = .dict(named)
    }
    w[positional] = .tuple(collected)
    return true
  }

  @inline(never)
  private func collectNamed(_ named: DictRef, _ names: TupleRef, _ values: FramePointer) throws(Raised) {
    for index in 0..<names.pointee.count {
      guard case .str(let text) = names.elements[index] else { throw typeError("keywords must be strings") }
      setItem(named, intern(text), values[index])
    }
  }

  /// The same for a call whose keywords are known to have parameters of their own.
  func bind(_ function: FunctionRef, _ w: FramePointer, _ count: Int, _ map: KeywordMap) throws(Raised) {
    let parameterCount = function.pointee.code.pointee.parameterCount
    let given = w + max(parameterCount, count + map.count)
    given.update(from: w + count, count: map.count)
    for index in count..<parameterCount { w[index] = .undefined }
    for index in 0..<map.count { w[map.slots[index]] = given[index] }
    if count + map.count < parameterCount { try fillDefaults(function, w, count) }
  }

  /// Gives the parameters without an argument their defaults; the first `count` are known to have one.
  private func fillDefaults(_ function: FunctionRef, _ w: FramePointer, _ count: Int) throws(Raised) {
    let code = function.pointee.code
    let positional = code.pointee.positionalCount
    if count < positional {
      let first = positional - (function.pointee.defaults?.pointee.count ?? 0)
      for index in count..<positional where w[index].isUndefined {
        if index < first { throw missingPositional(function, w, first) }
        w[index] = function.pointee.defaults.unsafelyUnwrapped.elements[index - first]
      }
    }
    let named = positional + code.pointee.keywordOnlyCount
    // The defaults mostly lie in the order of the parameters.
    var place = 0
    for index in positional..<named {
      let name = code.pointee.localNames[index]
      var value: Value?
      if let defaults = function.pointee.keywordDefaults {
        var next = place
        if let entry = defaults.nextEntry(&next), case .str(let key) = entry.pointee.key, key == name {
          place = next
          value = entry.pointee.value
        } else if w[index].isUndefined {
          value = getItem(defaults, name)
        }
      }
      if !w[index].isUndefined { continue }
      guard let value else { throw missingKeywordOnly(function, w) }
      w[index] = value
    }
  }

  @inline(never)
  private func missingPositional(_ function: FunctionRef, _ w: FramePointer, _ first: Int) -> Raised {
    let names = (0..<first).filter { w[$0].isUndefined }.map { function.pointee.code.pointee.localNames[$0] }
    return missingArguments(function, names, "positional")
  }

  @inline(never)
  private func missingKeywordOnly(_ function: FunctionRef, _ w: FramePointer) -> Raised {
    let code = function.pointee.code.pointee
    var names: [StringRef] = []
    for index in code.positionalCount..<(code.positionalCount + code.keywordOnlyCount) where w[index].isUndefined {
      let name = code.localNames[index]
      if let defaults = function.pointee.keywordDefaults, getItem(defaults, name) != nil { continue }
      names.append(name)
    }
    return missingArguments(function, names, "keyword-only")
  }

  private func parameterSlot(_ code: CodeRef, _ name: StringRef, from: Int, to: Int) -> Int {
    var index = from
    while index < to {
      if code.pointee.localNames[index] == name { return index }
      index += 1
    }
    return -1
  }

  private func unexpectedKeyword(_ function: FunctionRef, _ names: TupleRef, _ name: StringRef) -> Raised {
    let code = function.pointee.code.pointee
    let label = function.pointee.qualifiedName.string
    var positionalOnly: [String] = []
    for value in names.values {
      guard case .str(let given) = value else { continue }
      for index in 0..<code.positionalOnlyCount where code.localNames[index].hasSameText(as: given) {
        positionalOnly.append(given.string)
      }
    }
    if !positionalOnly.isEmpty {
      return typeError(
        "\(label)() got some positional-only arguments passed as keyword arguments: "
          + "'\(positionalOnly.joined(separator: ", "))'")
    }
    return typeError("\(label)() got an unexpected keyword argument '\(name.string)'")
  }

  private func tooManyPositional(_ function: FunctionRef, _ given: Int, _ w: FramePointer) -> Raised {
    let code = function.pointee.code.pointee
    let defaults = function.pointee.defaults?.pointee.count ?? 0
    let most = code.positionalCount
    let takes = defaults > 0 ? "from \(most - defaults) to \(most)" : "\(most)"
    let plural = defaults > 0 || most != 1 ? "s" : ""
    var keywordOnly = 0
    for index in most..<(most + code.keywordOnlyCount) where !w[index].isUndefined { keywordOnly += 1 }
    var were = "\(given)"
    if keywordOnly > 0 {
      were += " positional argument\(given != 1 ? "s" : "")"
      were += " (and \(keywordOnly) keyword-only argument\(keywordOnly != 1 ? "s" : ""))"
    }
    let verb = given == 1 && keywordOnly == 0 ? "was" : "were"
    return typeError(
      "\(function.pointee.qualifiedName.string)() takes \(takes) positional argument\(plural) but \(were) \(verb) given"
    )
  }

  private func missingArguments(_ function: FunctionRef, _ names: [StringRef], _ kind: String) -> Raised {
    let quoted = names.map { "'\($0.string)'" }
    let list: String
    switch quoted.count {
    case 1: list = quoted[0]
    case 2: list = "\(quoted[0]) and \(quoted[1])"
    default: list = quoted.dropLast().joined(separator: ", ") + ", and \(quoted.last!)"
    }
    return typeError(
      "\(function.pointee.qualifiedName.string)() missing \(names.count) required \(kind) "
        + "argument\(names.count == 1 ? "" : "s"): \(list)")
  }

  // MARK: Builtins

  /// Refuses arguments that do not fit a function that is shown as a builtin, as builtins do.
  func checkArguments(
    of function: FunctionRef, _ builtin: Builtin, _ w: FramePointer, _ count: Int, _ keywordNames: TupleRef?
  ) throws(Raised) {
    let most = function.pointee.code.pointee.positionalCount
    let optional = function.pointee.defaults?.pointee.count ?? 0
    if keywordNames == nil, count <= most, count + optional >= most { return }
    if builtin.signature.name.isEmpty {
      if let code = function.pointee.code.pointee.code?.takeUnretainedValue() {
        do throws(SyntaxError) { try complete(code) } catch { throw raise(error) }
      }
      builtin.describe(function)
    }
    let total = count + (keywordNames?.pointee.count ?? 0)
    let given = (0..<total).map { w[$0] }
    _ = try bind(builtin, w, count, keywordNames)
    for index in 0..<total { w[index] = given[index] }
  }

  /// Moves the arguments at `w` to the places of the builtin's parameters and returns how many there are.
  @inline(never)
  func bind(_ builtin: Builtin, _ w: FramePointer, _ count: Int, _ keywordNames: TupleRef?) throws(Raised) -> Int {
    if let keywordNames, let bound = bindQuickly(builtin, w, count, keywordNames) { return bound }
    let signature = builtin.signature
    let parameters = signature.parameters
    let keywordCount = keywordNames?.pointee.count ?? 0
    let total = count + keywordCount
    var given: [Value] = []
    given.reserveCapacity(total)
    for index in 0..<total { given.append(w[index]) }
    for index in parameters.indices { w[index] = .undefined }
    let isMethod = ["self", "cls", "type"].contains(parameters.first?.name)
    let hasVariadic = parameters.contains { $0.kind == .variadic }
    let extraIndex = parameters.firstIndex { $0.kind == .keywordVariadic }
    let skip = isMethod ? 1 : 0

    if let scripted = builtin.scriptedName, let error = scriptedComplaint(scripted, signature, count, keywordNames) {
      throw error
    }
    if count == 0, parameters.first?.name == "cls", let owner = builtin.owner {
      throw typeError("\(nameOfType(owner)).__new__(): not enough arguments")
    }
    if count > signature.positionalCount, !hasVariadic {
      throw wrongCount(signature, count - skip, skip, keywordCount)
    }
    var position = 0
    for (index, parameter) in parameters.enumerated() {
      switch parameter.kind {
      case .positionalOnly, .positional:
        if position < count {
          w[index] = given[position]
          position += 1
        }
      case .variadic:
        w[index] = .tuple(position < count ? makeTuple(Array(given[position..<count])) : emptyTuple)
        position = count
      case .keywordOnly, .keywordVariadic: break
      }
    }
    // That all have a place is looked at before what they are.
    if keywordCount > 0, !hasVariadic, extraIndex == nil, total > parameters.count, signature.namedCount > 0 {
      throw tooMany(signature, count - skip, parameters.count - skip, keywordCount)
    }
    var unknown: String?
    var twice: (name: String, place: Int)?
    if let keywordNames {
      for index in 0..<keywordCount {
        guard case .str(let key) = keywordNames.elements[index] else { throw typeError("keywords must be strings") }
        let name = key.string
        let value = given[count + index]
        if let at = parameters.firstIndex(where: {
          $0.name == name && ($0.kind == .positional || $0.kind == .keywordOnly)
        }) {
          if w[at].isUndefined { w[at] = value } else if twice == nil { twice = (name, at + 1 - skip) }
        } else if let extraIndex {
          let dict: DictRef
          if case .dict(let made) = w[extraIndex] {
            dict = made
          } else {
            dict = makeDict()
            w[extraIndex] = .dict(dict)
          }
          setItem(dict, intern(key), value)
        } else if signature.namedCount == 0 {
          // What a constructor does not know is for the `__init__` of the class.
          if skip > 0, hasOwnInit(given[0]) { continue }
          throw typeError("\(qualifiedLabel(builtin, given))() takes no keyword arguments")
        } else if unknown == nil {
          unknown = name
        }
      }
    }
    for (index, parameter) in parameters.enumerated() where w[index].isUndefined && parameter.defaultText == nil {
      if signature.isSimple, keywordCount == 0 { throw wrongCount(signature, count - skip, skip, keywordCount) }
      if parameter.kind == .keywordOnly {
        throw typeError("\(signature.callee) missing required keyword-only argument: '\(parameter.name)'")
      }
      if parameter.kind == .positionalOnly, keywordCount == 0 || !hasVariadic {
        throw wrongCount(signature, count - skip, skip, keywordCount)
      }
      throw typeError("\(signature.callee) missing required argument '\(parameter.name)' (pos \(index + 1 - skip))")
    }
    if let twice {
      throw typeError("argument for \(signature.callee) given by name ('\(twice.name)') and position (\(twice.place))")
    }
    if let unknown {
      let callee = signature.name == BuiltinSignature.nameless ? "this function" : signature.callee
      throw typeError("'\(unknown)' is an invalid keyword argument for \(callee)")
    }
    return parameters.count
  }

  /// What CPython says of a call that does not fit a function written in Python; nil if it fits.
  private func scriptedComplaint(
    _ label: String, _ signature: BuiltinSignature, _ count: Int, _ keywordNames: TupleRef?
  ) -> Raised? {
    let parameters = signature.parameters
    let positional = parameters.filter { $0.kind == .positional || $0.kind == .positionalOnly }
    var given = Set(positional.prefix(count).map(\.name))
    for value in keywordNames?.values ?? UnsafeBufferPointer(start: nil, count: 0) {
      guard case .str(let text) = value else { continue }
      let name = text.string
      if given.contains(name) { return typeError("\(label)() got multiple values for argument '\(name)'") }
      let isKnown = parameters.contains { $0.name == name && ($0.kind == .positional || $0.kind == .keywordOnly) }
      if !isKnown, !parameters.contains(where: { $0.kind == .keywordVariadic }) {
        return typeError("\(label)() got an unexpected keyword argument '\(name)'")
      }
      given.insert(name)
    }
    if count > positional.count, !parameters.contains(where: { $0.kind == .variadic }) {
      let least = signature.requiredPositional
      let takes = least < positional.count ? "from \(least) to \(positional.count)" : "\(positional.count)"
      return typeError(
        "\(label)() takes \(takes) positional argument\(positional.count == 1 && least == 1 ? "" : "s") "
          + "but \(count) \(count == 1 ? "was" : "were") given")
    }
    for (kind, group) in [
      ("positional", positional), ("keyword-only", parameters.filter { $0.kind == .keywordOnly }),
    ] {
      let missing = group.filter { $0.defaultText == nil && !given.contains($0.name) }.map { "'\($0.name)'" }
      if missing.isEmpty { continue }
      let list: String
      switch missing.count {
      case 1: list = missing[0]
      case 2: list = "\(missing[0]) and \(missing[1])"
      default: list = "\(missing.dropLast().joined(separator: ", ")), and \(missing[missing.count - 1])"
      }
      return typeError(
        "\(label)() missing \(missing.count) required \(kind) argument\(missing.count == 1 ? "" : "s"): \(list)")
    }
    return nil
  }

  private func qualifiedLabel(_ builtin: Builtin, _ given: [Value]) -> String {
    if builtin.signature.parameters.first?.name == "self", let receiver = given.first {
      if isSlot(builtin.signature.name) { return "wrapper \(builtin.signature.name)" }
      return "\(typeName(unwrap(receiver))).\(builtin.signature.name)"
    }
    return builtin.signature.qualifiedName
  }

  /// Whether a special method is one that CPython has in a slot of its types, and a wrapper of that in their dictionaries.
  private func isSlot(_ name: String) -> Bool {
    guard name.hasPrefix("__"), name.hasSuffix("__") else { return false }
    return ![
      "__class_getitem__", "__reversed__", "__bytes__", "__round__", "__trunc__", "__floor__", "__ceil__",
      "__complex__",
      "__format__", "__length_hint__", "__sizeof__", "__dir__", "__enter__", "__exit__", "__getnewargs__", "__copy__",
      "__deepcopy__", "__reduce__", "__reduce_ex__", "__instancecheck__", "__subclasscheck__", "__mro_entries__",
    ].contains(name)
  }

  private func wrongCount(_ signature: BuiltinSignature, _ count: Int, _ skip: Int, _ keywords: Int) -> Raised {
    let label = signature.name
    let least = signature.requiredPositional - skip
    let most = signature.positionalCount - skip
    let positionalOnly = signature.parameters.dropFirst(skip).allSatisfy { $0.kind == .positionalOnly }
    if signature.isSimple, positionalOnly {
      if least == most, isSlot(label) {
        return typeError("expected \(most) argument\(most == 1 ? "" : "s"), got \(count)")
      }
      if most == 0 { return typeError("\(signature.qualifiedName)() takes no arguments (\(count) given)") }
      // What makes an instance unpacks its arguments.
      let makesInstance = skip == 1 && signature.qualifiedName == label && signature.parameters[0].name == "cls"
      if least == 1, most == 1, !makesInstance {
        return typeError("\(signature.qualifiedName)() takes exactly one argument (\(count) given)")
      }
      let bound = count < least ? least : most
      let kind = least == most ? "" : count < least ? "at least " : "at most "
      // CPython parses the bounds of `find` and its like in the old style.
      if signature.parameters.last?.name == "end" {
        return typeError("\(label)() takes \(kind)\(bound) argument\(bound == 1 ? "" : "s") (\(count) given)")
      }
      return typeError("\(label) expected \(kind)\(bound) argument\(bound == 1 ? "" : "s"), got \(count)")
    }
    if count < least {
      let missing = signature.parameters[skip + max(count, 0)]
      if missing.kind == .positionalOnly, signature.parameters.contains(where: { $0.kind == .variadic }) {
        return typeError("\(label) expected at least \(least) argument\(least == 1 ? "" : "s"), got \(count)")
      }
      if missing.kind == .positionalOnly {
        return typeError(
          "\(label)() takes \(least == most ? "exactly" : "at least") \(least) positional "
            + "argument\(least == 1 ? "" : "s") (\(count) given)")
      }
      return typeError("\(signature.callee) missing required argument '\(missing.name)' (pos \(count + 1))")
    }
    let all = signature.parameters.count - skip
    if count + keywords > all { return tooMany(signature, count, all, keywords) }
    let only = signature.parameters.contains { $0.kind == .keywordOnly } ? " positional" : ""
    if most == 0, !only.isEmpty { return typeError("\(label)() takes no positional arguments") }
    let kind = least == most ? "exactly" : "at most"
    return typeError(
      "\(signature.callee) takes \(kind) \(most)\(only) argument\(most == 1 ? "" : "s") (\(count + keywords) given)")
  }

  private func tooMany(_ signature: BuiltinSignature, _ count: Int, _ most: Int, _ keywords: Int) -> Raised {
    typeError(
      "\(signature.callee) takes at most \(most) \(count == 0 ? "keyword " : "")argument\(most == 1 ? "" : "s") "
        + "(\(count + keywords) given)")
  }
}
