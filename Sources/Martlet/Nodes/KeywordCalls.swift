import MartletSyntax

/// A call with keyword arguments, none of them unpacked.
final class CallKeywordsNode: ValueNode {
  let callee: Node
  let arguments: OperandList
  let positionalCount: Int
  let names: TupleRef
  private let map: KeywordMap
  /// The range of the await; `.none` if the call stands for itself.
  @exclusivity(unchecked) var awaitRange = SourceRange.none
  @exclusivity(unchecked) var isAwaited = false

  /// `arguments` are the positional ones, then one for each of `names`.
  init(_ site: Site, _ callee: Node, _ arguments: [Node], names: TupleRef) {
    self.callee = callee
    self.arguments = OperandList(arguments)
    self.names = names
    positionalCount = arguments.count - names.pointee.count
    map = KeywordMap(count: names.pointee.count)
    super.init(site)
  }

  deinit { arguments.release() }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let w = height >= 0 ? frame + height : rt.top
    w[0] = try callee.evaluate(frame)
    for index in 0..<arguments.count {
      if height < 0 { rt.top = w + 1 + index }
      w[1 + index] = try arguments.evaluate(index, frame)
    }
    if height < 0 { rt.top = w }
    if isAwaited, let function = rt.runsWhenAwaited(w[0]) {
      do throws(Raised) {
        if map.fits(function, positionalCount, names) {
          try rt.bind(function, w + 1, positionalCount, map)
        } else {
          try rt.bind(function, w + 1, positionalCount, names)
        }
      } catch { throw trace(error) }
      let result = try rt.runAwaited(function, w + 1, awaitRange)
      rt.top = w
      return result
    }
    do throws(Raised) {
      let result = rt.noteOrigin(of: try rt.invoke(w[0], w + 1, positionalCount, names, map), range)
      if height < 0 { rt.top = w }
      return result
    } catch { throw trace(error) }
  }
}

/// The parameters that the keyword arguments of a call went to when it last called a function: valid for every call of
/// the same code from the same node.
final class KeywordMap {
  private var code: CodeRef?
  private var serial = 0
  private var positionalCount = 0
  /// The slot of the parameter for each keyword.
  let slots: UnsafeMutablePointer<Int>
  let count: Int

  init(count: Int) {
    self.count = count
    slots = .allocate(capacity: max(1, count))
  }

  deinit { slots.deallocate() }

  /// Whether the map is that of a call of the function with so many positional arguments; makes it so if every keyword
  /// has a parameter of its own.
  @inline(__always)
  func fits(_ function: FunctionRef, _ positionalCount: Int, _ names: TupleRef) -> Bool {
    (function.pointee.code == code && positionalCount == self.positionalCount
      && function.pointee.code.pointee.serial == serial)
      || prepare(function.pointee.code, positionalCount, names)
  }

  @inline(never)
  private func prepare(_ code: CodeRef, _ positionalCount: Int, _ names: TupleRef) -> Bool {
    self.code = nil
    let record = code.pointee
    if record.hasVariadic || record.hasKeywordVariadic || positionalCount > record.positionalCount { return false }
    let first = max(positionalCount, record.positionalOnlyCount)
    for index in 0..<count {
      guard case .str(let name) = names.elements[index] else { return false }
      var slot = first
      while slot < record.parameterCount, record.localNames[slot] != name { slot += 1 }
      if slot == record.parameterCount { return false }
      for other in 0..<index where slots[other] == slot { return false }
      slots[index] = slot
    }
    self.code = code
    serial = record.serial
    self.positionalCount = positionalCount
    return true
  }
}

extension Runtime {
  /// Calls with keyword arguments from a node that remembers where they go. The slot below `w` belongs to the call and
  /// may be overwritten.
  func invoke(
    _ callee: Value, _ w: FramePointer, _ count: Int, _ names: TupleRef, _ map: KeywordMap
  ) throws(Raised) -> Value {
    switch callee {
    case .function(let function):
      guard map.fits(function, count, names) else { break }
      try bind(function, w, count, map)
      return try enter(function, w)
    case .type(let type):
      guard type.pointee.constructionVersion == type.pointee.version, let initializer = type.pointee.initializer,
        map.fits(initializer, count + 1, names)
      else { break }
      let instance = makeInstance(of: type)
      w[-1] = .instance(instance)
      var index = count + map.count
      while index > 0 {
        w[index] = w[index - 1]
        index -= 1
      }
      w[0] = .instance(instance)
      try bind(initializer, w, count + 1, map)
      let result = try enter(initializer, w)
      if !result.isNone { throw wrongInitializerResult(result) }
      return .instance(instance)
    default: break
    }
    return try invoke(callee, w, count, names)
  }
}

/// A call with `*iterable` or `**mapping`.
///
/// The window is laid out `callee, argument 0, …, keyword value 0, …, scratch`. Where all that is unpacked is a tuple, a
/// list or a dict, and nothing that is evaluated after it can change it, it is spread behind the window. Otherwise the
/// arguments are gathered in a list and a dict.
final class CallUnpackingNode: ValueNode {
  let callee: Node
  private let arguments: OperandList
  private let isStarred: UnsafeMutablePointer<Bool>
  private let keywords: OperandList
  /// A nil name is `**mapping`.
  private let names: UnsafeMutablePointer<StringRef?>
  /// Nothing evaluated after the first thing unpacked runs script code.
  private let canSpread: Bool
  /// It is `callee(*args)` or `callee(*args, **kwargs)` with variables of the frame: what wrappers pass on.
  private let isForwarding: Bool
  /// Those variables.
  private let forwarded, forwardedByName: Operand

  init(
    _ site: Site, _ callee: Node, _ arguments: [(node: Node, isStarred: Bool)],
    _ keywords: [(name: StringRef?, node: Node)], canSpread: Bool
  ) {
    self.callee = callee
    self.arguments = OperandList(arguments.map(\.node))
    self.keywords = OperandList(keywords.map(\.node))
    isStarred = .allocate(capacity: max(1, arguments.count))
    for (index, argument) in arguments.enumerated() { (isStarred + index).initialize(to: argument.isStarred) }
    names = .allocate(capacity: max(1, keywords.count))
    for (index, keyword) in keywords.enumerated() { (names + index).initialize(to: keyword.name) }
    self.canSpread = canSpread
    forwarded = Operand(arguments.first?.node ?? site.rt.filler)
    forwardedByName = Operand(keywords.first?.node ?? site.rt.filler)
    isForwarding =
      arguments.count == 1 && arguments[0].isStarred && forwarded.isLeaf
      && (keywords.isEmpty || keywords.count == 1 && keywords[0].name == nil && forwardedByName.isLeaf)
    super.init(site)
  }

  deinit {
    arguments.release()
    keywords.release()
    isStarred.deallocate()
    names.deallocate()
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let w = height >= 0 ? frame + height : rt.top
    w[0] = try callee.evaluate(frame)
    if isForwarding, case .tuple(let tuple) = forwarded.held(frame), passesNoKeywords(frame) {
      return try forward(tuple, w)
    }
    if !canSpread { return try gather(w, frame, placed: 0) }
    if height >= 0 {
      for index in 0..<(arguments.count + keywords.count + 2) { w[1 + index] = .none }
    }
    for index in 0..<arguments.count {
      if height < 0 { rt.top = w + 1 + index }
      w[1 + index] = try arguments.evaluate(index, frame)
      if isStarred[index] {
        switch w[1 + index] {
        case .tuple, .list: break
        default: return try gather(w, frame, placed: index + 1)
        }
      }
    }
    let values = w + 1 + arguments.count
    for index in 0..<keywords.count {
      if height < 0 { rt.top = values + index }
      values[index] = try keywords.evaluate(index, frame)
      if names[index] == nil {
        guard case .dict(let dict) = values[index], canSpread(dict, index) else {
          return try gather(w, frame, placed: arguments.count + index + 1)
        }
      }
    }
    return try spread(w)
  }

  @inline(__always)
  private func passesNoKeywords(_ frame: FramePointer) -> Bool {
    if keywords.count == 0 { return true }
    guard case .dict(let dict) = forwardedByName.held(frame) else { return false }
    return dict.pointee.count == 0
  }

  /// Calls with the elements of a tuple alone.
  private func forward(_ tuple: TupleRef, _ w: FramePointer) throws(Raised) -> Value {
    let count = tuple.pointee.count
    do throws(Raised) {
      if w + count + 8 > rt.stackLimit {
        throw rt.recursionError("maximum recursion depth exceeded while calling a Python object")
      }
      (w + 1).update(from: tuple.elements, count: count)
      let result = try rt.callFromNode(w[0], w + 1, count, range)
      if height < 0 { rt.top = w }
      return result
    } catch { throw trace(error) }
  }

  /// Whether a mapping has only keys that are interned strings and are given nowhere else.
  private func canSpread(_ dict: DictRef, _ place: Int) -> Bool {
    var position = 0
    while let entry = dict.nextEntry(&position) {
      guard case .str(let key) = entry.pointee.key, key.isInterned else { return false }
      for index in 0..<keywords.count where index != place {
        guard let name = names[index], name != key else { return false }
      }
    }
    return true
  }

  /// Calls with everything unpacked behind the window.
  private func spread(_ w: FramePointer) throws(Raised) -> Value {
    let values = w + 1 + arguments.count
    var count = 0
    for index in 0..<arguments.count {
      if !isStarred[index] {
        count += 1
      } else if case .tuple(let tuple) = w[1 + index] {
        count += tuple.pointee.count
      } else if case .list(let list) = w[1 + index] {
        count += list.pointee.count
      }
    }
    var named = 0
    for index in 0..<keywords.count {
      if names[index] != nil {
        named += 1
      } else if case .dict(let dict) = values[index] {
        named += dict.pointee.count
      }
    }
    // The last of the slots in use keeps the names.
    let base = values + keywords.count + 2
    do throws(Raised) {
      if base + 8 + (count + named) * 2 > rt.stackLimit {
        throw rt.recursionError("maximum recursion depth exceeded while calling a Python object")
      }
      var next = base
      for index in 0..<arguments.count {
        if isStarred[index] {
          let elements: UnsafeBufferPointer<Value>
          if case .tuple(let tuple) = w[1 + index] {
            elements = tuple.values
          } else if case .list(let list) = w[1 + index] {
            elements = list.values
          } else {
            continue
          }
          for element in elements {
            next.initialize(to: element)
            next += 1
          }
        } else {
          next.initialize(to: w[1 + index])
          next += 1
        }
      }
      base[-2] = .none
      base[-1] = .none
      if height < 0 { rt.top = base }
      var keywordNames: TupleRef?
      if named > 0 {
        let given = rt.makeTuple(count: named)
        keywordNames = given
        base[-2] = .tuple(given)
        var at = 0
        for index in 0..<keywords.count {
          if let name = names[index] {
            given.elements[at] = .str(name)
            next.initialize(to: values[index])
            next += 1
            at += 1
          } else if case .dict(let dict) = values[index] {
            var position = 0
            while let entry = dict.nextEntry(&position) {
              given.elements[at] = entry.pointee.key
              next.initialize(to: entry.pointee.value)
              next += 1
              at += 1
            }
          }
        }
      }
      let result =
        keywordNames == nil
        ? try rt.callFromNode(w[0], base, count, range)
        : rt.noteOrigin(of: try rt.invoke(w[0], base, count, keywordNames), range)
      if height < 0 { rt.top = w }
      return result
    } catch { throw trace(error) }
  }

  /// Calls with the arguments gathered in a list and a dict. The first `placed` are already evaluated, into the window.
  @inline(never)
  private func gather(_ w: FramePointer, _ frame: FramePointer, placed: Int) throws(Raised) -> Value {
    let scratch = w + 1 + placed
    let positional = rt.makeList(capacity: arguments.count)
    scratch[0] = .list(positional)
    let named = rt.makeDict()
    scratch[1] = .dict(named)
    let base = scratch + 2
    // What is evaluated from here on has its slots above those of the whole call.
    let end = w + 1 + arguments.count + keywords.count + 2
    for index in 0..<(arguments.count + keywords.count) where index >= placed { w[3 + index] = .none }
    for index in 0..<arguments.count {
      let value: Value
      if index < placed {
        value = w[1 + index]
      } else {
        if height < 0 { rt.top = end }
        value = try arguments.evaluate(index, frame)
      }
      if isStarred[index] {
        rt.top = end
        do throws(Raised) {
          try rt.extendArguments(positional, value, callee: arguments.count == 1 ? w[0] : nil)
        } catch { throw trace(error) }
      } else {
        positional.append(value, rt.heap)
      }
    }
    for index in 0..<keywords.count {
      let value: Value
      if arguments.count + index < placed {
        value = w[1 + arguments.count + index]
      } else {
        if height < 0 { rt.top = end }
        value = try keywords.evaluate(index, frame)
      }
      rt.top = end
      do throws(Raised) {
        if let name = names[index] {
          try rt.addKeyword(named, .str(name), value, callee: w[0])
        } else {
          try rt.mergeKeywords(named, value, callee: w[0])
        }
      } catch { throw trace(error) }
    }
    do throws(Raised) {
      let count = positional.pointee.count
      if end + 8 + (count + named.pointee.count) * 2 > rt.stackLimit {
        throw rt.recursionError("maximum recursion depth exceeded while calling a Python object")
      }
      for index in 0..<count { base[index] = positional[element: index] }
      let given = named.pointee.count > 0 ? rt.makeTuple(count: named.pointee.count) : nil
      if let given {
        var at = 0
        var position = 0
        while let entry = named.nextEntry(&position) {
          given.elements[at] = entry.pointee.key
          base[count + at] = entry.pointee.value
          at += 1
        }
      }
      let result = try rt.invoke(w[0], base, count, given)
      if height < 0 { rt.top = w }
      return result
    } catch { throw trace(error) }
  }
}

extension Runtime {
  /// How CPython names a callee in messages about its arguments; nil is a class statement.
  private func calleeLabel(_ callee: Value?) throws(Raised) -> String {
    guard let callee else { return "__build_class__()" }
    guard let name = try findAttribute(callee, intern("__qualname__")) else { return try str(of: callee).string }
    let saved = top
    saved[0] = name
    top = saved + 1
    defer { top = saved }
    var label = try str(of: name).string + "()"
    if let module = try findAttribute(callee, intern("__module__")), !module.isNone {
      let text = try str(of: module).string
      if text != "builtins" { label = text + "." + label }
    }
    return label
  }

  /// Adds what stands behind a star; the callee is known where nothing else is in the list.
  func extendArguments(_ list: ListRef, _ value: Value, callee: Value?) throws(Raised) {
    let isIterable: Bool
    switch value {
    case .list, .tuple, .dict, .set, .str: isIterable = true
    default: isIterable = special(type(of: value), .iter) != nil || special(type(of: value), .getitem) != nil
    }
    guard isIterable else {
      guard let callee else { throw typeError("Value after * must be an iterable, not \(typeName(value))") }
      throw typeError("\(try calleeLabel(callee)) argument after * must be an iterable, not \(typeName(value))")
    }
    try extend(list, value)
  }

  /// Adds a keyword argument; whether its name is a string is told when the call is made.
  func addKeyword(_ dict: DictRef, _ name: Value, _ value: Value, callee: Value?) throws(Raised) {
    var key = name
    if case .str(let text) = unwrap(name) { key = .str(intern(text)) }
    if try getItem(dict, key) != nil {
      throw typeError(
        "\(try calleeLabel(callee)) got multiple values for keyword argument '\(try str(of: name).string)'")
    }
    try setItem(dict, key, value)
  }

  /// Adds what stands behind two stars.
  func mergeKeywords(_ dict: DictRef, _ value: Value, callee: Value?) throws(Raised) {
    if let source = plainDict(value) {
      var index = 0
      while let entry = source.nextEntry(&index) {
        try addKeyword(dict, entry.pointee.key, entry.pointee.value, callee: callee)
      }
      return
    }
    guard let keys = try findAttribute(value, intern("keys")) else {
      throw typeError("\(try calleeLabel(callee)) argument after ** must be a mapping, not \(typeName(value))")
    }
    let saved = top
    saved[0] = value
    saved[1] = .none
    saved[2] = .none
    top = saved + 3
    defer { top = saved }
    try forEach(try call(keys)) { key throws(Raised) in
      saved[1] = key
      saved[2] = try self.getItem(value, index: key)
      try self.addKeyword(dict, key, saved[2], callee: callee)
      return true
    }
  }
}
