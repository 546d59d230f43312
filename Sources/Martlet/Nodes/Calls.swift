import MartletSyntax

/// A call with positional arguments only.
///
/// The window is laid out `callee, argument 0, argument 1, …`; the callee's frame begins at argument 0. In a plain
/// frame its place is static (`height`); in a suspending one it is `rt.top`, which is raised over what is in use
/// while the rest is evaluated.
final class CallNode: ValueNode {
  let callee: Node
  let argument0, argument1, argument2: Node
  /// Those beyond the third.
  let others: NodeList
  let count: Int

  init(_ site: Site, _ callee: Node, _ arguments: [Node]) {
    self.callee = callee
    count = arguments.count
    argument0 = count > 0 ? arguments[0] : site.rt.filler
    argument1 = count > 1 ? arguments[1] : site.rt.filler
    argument2 = count > 2 ? arguments[2] : site.rt.filler
    others = NodeList(Array(arguments.dropFirst(3)))
    super.init(site)
  }

  deinit { others.release() }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let w = height >= 0 ? frame + height : rt.top
    let function = try callee.evaluate(frame)
    w[0] = function
    if count > 0 {
      try place(argument0, w, 1, frame)
      if count > 1 {
        try place(argument1, w, 2, frame)
        if count > 2 {
          try place(argument2, w, 3, frame)
          for index in 0..<others.count {
            if height < 0 { rt.top = w + 4 + index }
            w[4 + index] = try others.evaluate(index, frame)
          }
        }
      }
      if height < 0 { rt.top = w }
    }
    do throws(Raised) {
      let result = try rt.callFromNode(function, w + 1, count)
      if height < 0 { rt.top = w }
      return result
    } catch { throw trace(error) }
  }

  @inline(__always)
  private func place(_ node: Node, _ w: FramePointer, _ index: Int, _ frame: FramePointer) throws(Raised) {
    if height < 0 { rt.top = w + index }
    w[index] = try node.evaluate(frame)
  }
}

extension Runtime {
  /// Calls from a node: the frequent case, a plain function whose arguments need no binding, first.
  @inline(__always)
  func callFromNode(_ callee: Value, _ w: FramePointer, _ count: Int) throws(Raised) -> Value {
    if case .function(let function) = callee {
      let code = function.pointee.code
      if code.pointee.flavor == .plain, code.pointee.isSimple, count == code.pointee.positionalCount,
        let body = code.pointee.body
      {
        var index = count
        while index < code.pointee.localCount {
          w[index] = .undefined
          index += 1
        }
        if code.pointee.needsPrologue { prepare(function, w) }
        try enterFrame(w + code.pointee.localCount)
        do throws(Raised) {
          let result = try body.evaluateBody(w)
          depth &-= 1
          return result
        } catch {
          depth &-= 1
          throw error
        }
      }
    }
    return try invoke(callee, w, count)
  }
}

/// `receiver.name(arguments)`: finds the method without making a bound method.
///
/// The window is `method, receiver, argument 0, …`. The method found on the class is cached by shape (instances) or
/// class (other values), as long as the class keeps its version.
final class CallMethodNode: ValueNode {
  let receiver: Operand
  let name: StringRef
  let argument0, argument1: Node
  let others: NodeList
  let count: Int
  @exclusivity(unchecked) private var cachedShape: ShapeRef?
  @exclusivity(unchecked) private var cachedType: TypeRef?
  @exclusivity(unchecked) private var cachedVersion = 0
  /// Kept alive by the class while its version is the same.
  @exclusivity(unchecked) private var cachedMethod = Value.undefined
  /// The range of `receiver.name`, for errors of the lookup.
  let attributeRange: SourceRange

  init(_ site: Site, _ receiver: Node, _ name: StringRef, _ arguments: [Node], attributeRange: SourceRange) {
    self.receiver = Operand(receiver)
    self.name = name
    count = arguments.count
    argument0 = count > 0 ? arguments[0] : site.rt.filler
    argument1 = count > 1 ? arguments[1] : site.rt.filler
    others = NodeList(Array(arguments.dropFirst(2)))
    self.attributeRange = attributeRange
    super.init(site)
  }

  deinit { others.release() }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let w = height >= 0 ? frame + height : rt.top
    let object = try receiver.evaluate(frame)
    w[1] = object
    let isMethod = try find(object, w)
    if count > 0 {
      try place(argument0, w, 2, frame)
      if count > 1 {
        try place(argument1, w, 3, frame)
        for index in 0..<others.count {
          if height < 0 { rt.top = w + 4 + index }
          w[4 + index] = try others.evaluate(index, frame)
        }
      }
      if height < 0 { rt.top = w }
    }
    do throws(Raised) {
      let result: Value
      if isMethod {
        result = try callMethod(w[0], w + 1, count + 1)
      } else {
        result = try rt.callFromNode(w[0], w + 2, count)
      }
      if height < 0 { rt.top = w }
      return result
    } catch { throw trace(error) }
  }

  @inline(__always)
  private func callMethod(_ method: Value, _ w: FramePointer, _ count: Int) throws(Raised) -> Value {
    if case .object(let object) = method, object.pointee.kind == .builtin {
      // The class of the receiver is known, so the builtin's own check is left out.
      let builtin = UnsafeMutableRawPointer(object).assumingMemoryBound(to: BuiltinObject.self)
      if case .instance = w[0] { return try rt.invoke(builtin, w, count, nil) }
      var count = count
      return try builtin.pointee.builtin._withUnsafeGuaranteedRef { rt.run($0, w, &count, nil) }.get()
    }
    return try rt.callFromNode(method, w, count)
  }

  /// Puts the method into `w[0]` and tells whether it takes the receiver as its first argument.
  @inline(__always)
  private func find(_ object: Value, _ w: FramePointer) throws(Raised) -> Bool {
    if case .instance(let instance) = object {
      if instance.pointee.shape == cachedShape, cachedType.unsafelyUnwrapped.pointee.version == cachedVersion {
        w[0] = cachedMethod
        return true
      }
    } else if cachedShape == nil {
      let type = rt.type(of: object)
      if type == cachedType, type.pointee.version == cachedVersion {
        w[0] = cachedMethod
        return true
      }
    }
    return try findSlow(object, w)
  }

  @inline(never)
  private func findSlow(_ object: Value, _ w: FramePointer) throws(Raised) -> Bool {
    w[0] = object
    rt.top = w + 2
    defer { if height < 0 { rt.top = w } }
    let type = rt.type(of: object)
    switch object {
    case .type: break
    case .object(let header) where header.pointee.kind == .module || header.pointee.kind == .superProxy: break
    default:
      if type.pointee.flags.contains(.customGet) { break }
      let attribute = rt.lookup(type, name)
      guard attribute.isMethod else { break }
      if case .instance(let instance) = object {
        let shape = instance.pointee.shape
        if shape.pointee.isDictionary || shape.slot(of: name) >= 0 { break }
        cachedShape = shape
      } else {
        if rt.instanceDictIfAny(object) != nil { break }
        cachedShape = nil
      }
      cachedType = type
      cachedVersion = type.pointee.version
      cachedMethod = attribute
      w[0] = attribute
      return true
    }
    do throws(Raised) {
      w[0] = try rt.getAttribute(object, name)
    } catch {
      rt.trace(attributeRange)
      throw error
    }
    return false
  }

  @inline(__always)
  private func place(_ node: Node, _ w: FramePointer, _ index: Int, _ frame: FramePointer) throws(Raised) {
    if height < 0 { rt.top = w + index }
    w[index] = try node.evaluate(frame)
  }
}

extension Value {
  /// Whether getting the value as an attribute of an instance's class would make a bound method of it.
  var isMethod: Bool {
    switch self {
    case .function: true
    case .object(let object):
      object.pointee.kind == .builtin
        && UnsafeMutableRawPointer(object).assumingMemoryBound(to: BuiltinObject.self).pointee.owner != nil
    default: false
    }
  }
}

/// A call with keyword arguments, none of them unpacked.
final class CallKeywordsNode: ValueNode {
  let callee: Node
  let arguments: NodeList
  let positionalCount: Int
  let names: TupleRef

  /// `arguments` are the positional ones, then one for each of `names`.
  init(_ site: Site, _ callee: Node, _ arguments: [Node], names: TupleRef) {
    self.callee = callee
    self.arguments = NodeList(arguments)
    self.names = names
    positionalCount = arguments.count - names.pointee.count
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
    do throws(Raised) {
      let result = try rt.invoke(w[0], w + 1, positionalCount, names)
      if height < 0 { rt.top = w }
      return result
    } catch { throw trace(error) }
  }
}

/// A call with `*iterable` or `**mapping`: the arguments are gathered in a list and a dict first.
final class CallUnpackingNode: ValueNode {
  let callee: Node
  let arguments: [(node: Node, isStarred: Bool)]
  /// A nil name is `**mapping`.
  let keywords: [(name: StringRef?, node: Node)]

  init(
    _ site: Site, _ callee: Node, _ arguments: [(node: Node, isStarred: Bool)],
    _ keywords: [(name: StringRef?, node: Node)]
  ) {
    self.callee = callee
    self.arguments = arguments
    self.keywords = keywords
    super.init(site)
  }

  /// The window: callee, list of arguments, dict of keywords, scratch.
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let w = height >= 0 ? frame + height : rt.top
    w[0] = try callee.evaluate(frame)
    let positional = rt.makeList(capacity: arguments.count)
    w[1] = .list(positional)
    let named = rt.makeDict()
    w[2] = .dict(named)
    for argument in arguments {
      if height < 0 { rt.top = w + 3 }
      let value = try argument.node.evaluate(frame)
      if argument.isStarred {
        rt.top = w + 3
        do throws(Raised) { try rt.extendArguments(positional, value, callee: w[0]) } catch { throw trace(error) }
      } else {
        positional.append(value, rt.heap)
      }
    }
    for keyword in keywords {
      if height < 0 { rt.top = w + 3 }
      let value = try keyword.node.evaluate(frame)
      rt.top = w + 3
      do throws(Raised) {
        if let name = keyword.name {
          if rt.getItem(named, name) != nil { throw rt.duplicateKeyword(w[0], name) }
          rt.setItem(named, name, value)
        } else {
          try rt.mergeKeywords(named, value, callee: w[0])
        }
      } catch { throw trace(error) }
    }
    do throws(Raised) {
      let count = positional.pointee.count
      if w + 8 + count * 2 + named.pointee.count * 2 > rt.stackLimit {
        throw rt.recursionError("maximum recursion depth exceeded while calling a Python object")
      }
      let base = w + 3
      for index in 0..<count { base[index] = positional[element: index] }
      let names = named.pointee.count > 0 ? rt.makeTuple(count: named.pointee.count) : nil
      if let names {
        var at = 0
        var index = 0
        while let entry = named.nextEntry(&index) {
          names.elements[at] = entry.pointee.key
          base[count + at] = entry.pointee.value
          at += 1
        }
      }
      let result = try rt.invoke(w[0], base, count, names)
      if height < 0 { rt.top = w }
      return result
    } catch { throw trace(error) }
  }
}

extension Runtime {
  /// How CPython names a callee in messages about its arguments.
  func calleeLabel(_ callee: Value) -> String {
    switch callee {
    case .function(let function):
      return moduleQualified(function.pointee.globals, function.pointee.qualifiedName) + "()"
    case .type(let type): return nameOfType(type) + "()"
    case .object(let object) where object.pointee.kind == .builtin:
      return name(of: UnsafeMutableRawPointer(object).assumingMemoryBound(to: BuiltinObject.self)) + "()"
    case .object(let object) where object.pointee.kind == .boundMethod:
      return calleeLabel(UnsafeMutableRawPointer(object).assumingMemoryBound(to: QuadObject.self).pointee.a)
    default: return "\(typeName(callee)) object"
    }
  }

  private func moduleQualified(_ globals: DictRef, _ name: StringRef) -> String {
    if case .str(let module)? = getItem(globals, intern("__name__")) { return "\(module.string).\(name.string)" }
    return name.string
  }

  func extendArguments(_ list: ListRef, _ value: Value, callee: Value) throws(Raised) {
    let isIterable: Bool
    switch value {
    case .list, .tuple, .dict, .set, .str: isIterable = true
    default: isIterable = special(type(of: value), .iter) != nil || special(type(of: value), .getitem) != nil
    }
    guard isIterable else {
      throw typeError("\(calleeLabel(callee)) argument after * must be an iterable, not \(typeName(value))")
    }
    try extend(list, value)
  }

  func duplicateKeyword(_ callee: Value, _ name: StringRef) -> Raised {
    typeError("\(calleeLabel(callee)) got multiple values for keyword argument '\(name.string)'")
  }

  func mergeKeywords(_ dict: DictRef, _ value: Value, callee: Value) throws(Raised) {
    let mapping = unwrap(value)
    if case .dict(let source) = mapping {
      var index = 0
      while let entry = source.nextEntry(&index) {
        guard case .str(let key) = unwrap(entry.pointee.key) else { throw typeError("keywords must be strings") }
        if getItem(dict, key) != nil { throw duplicateKeyword(callee, key) }
        setItem(dict, intern(key), entry.pointee.value)
      }
      return
    }
    guard let keys = try findAttribute(value, intern("keys")) else {
      throw typeError("\(calleeLabel(callee)) argument after ** must be a mapping, not \(typeName(value))")
    }
    let saved = top
    saved[0] = value
    top = saved + 1
    defer { top = saved }
    try forEach(try call(keys)) { key throws(Raised) in
      guard case .str(let name) = key else { throw self.typeError("keywords must be strings") }
      if self.getItem(dict, name) != nil { throw self.duplicateKeyword(callee, name) }
      self.setItem(dict, self.intern(name), try self.getItem(value, index: key))
      return true
    }
  }
}
