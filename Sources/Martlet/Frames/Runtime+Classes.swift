/// Calling classes and making them.
extension Runtime {
  // MARK: Calling a class

  /// `type.__call__`: the arguments are at `w`.
  func construct(
    _ type: TypeRef, _ w: FramePointer, _ count: Int, _ keywordNames: TupleRef?
  ) throws(Raised) -> Value {
    let metaclass = type.pointee.metaclass
    if metaclass != types.type {
      if let hook = special(metaclass, .call), case .function(let function) = hook {
        let total = count + (keywordNames?.pointee.count ?? 0)
        var index = total
        while index > 0 {
          w[index] = w[index - 1]
          index -= 1
        }
        w[0] = .type(type)
        return try invoke(function, w, count + 1, keywordNames)
      }
    } else if type == types.dict, count == 0, let keywordNames, let dict = dictOf(keywordNames, w) {
      return .dict(dict)
    } else if !type.isHeap, keywordNames == nil {
      if type == types.type, count == 1 { return .type(self.type(of: w[0])) }
      top = w + count
      if let made = try constructContainer(type, w, count) { return made }
    }
    return try constructInstance(type, w, count, keywordNames)
  }

  /// A dict of keyword arguments.
  private func dictOf(_ names: TupleRef, _ values: FramePointer) -> DictRef? {
    let dict = makeDict()
    for index in 0..<names.pointee.count {
      guard case .str(let name) = names[element: index] else { return nil }
      setItem(dict, name, values[index])
    }
    return dict
  }

  func constructInstance(
    _ type: TypeRef, _ w: FramePointer, _ count: Int, _ keywordNames: TupleRef?
  ) throws(Raised) -> Value {
    if keywordNames == nil, !type.pointee.flags.contains(.heap), type.pointee.instanceKind != .exception {
      top = w + count
      if let made = try constructContainer(type, w, count) { return made }
    }
    let new = special(type, .new)!
    let initializer = special(type, .`init`)
    let total = count + (keywordNames?.pointee.count ?? 0)
    if type.pointee.instanceKind == .instance, !type.pointee.flags.isDisjoint(with: [.heap, .hasMembers]),
      new.isIdentical(to: objectNew), !type.pointee.flags.contains(.hasNativeValue)
    {
      if let message = abstractMessage(type) { throw typeError(message) }
      let instance = makeInstance(of: type)
      if special(type.pointee.metaclass, .call)?.isIdentical(to: special(types.type, .call)!) == true {
        if let initializer, case .function(let function) = initializer {
          type.pointee.initializer = function
          type.pointee.constructionVersion = type.pointee.version
        } else if initializer?.isIdentical(to: objectInit) ?? true {
          type.pointee.initializer = nil
          type.pointee.constructionVersion = type.pointee.version
        }
      }
      guard let initializer, !initializer.isIdentical(to: objectInit) else {
        if total > 0 { throw typeError("\(nameOfType(type))() takes no arguments") }
        return .instance(instance)
      }
      // The instance is kept below the frame of `__init__`, which may rebind its parameter.
      var index = total
      while index > 0 {
        w[index + 1] = w[index - 1]
        index -= 1
      }
      w[0] = .instance(instance)
      w[1] = .instance(instance)
      let result: Value
      if case .function(let function) = initializer {
        result = try invoke(function, w + 1, count + 1, keywordNames)
      } else if initializer.isMethod {
        top = w + 2 + total
        result = try invoke(initializer, w + 1, count + 1, keywordNames)
      } else {
        top = w + 2 + total
        let bound = try bindSpecial(initializer, .instance(instance))
        for index in 0..<total { w[1 + index] = w[2 + index] }
        result = try invoke(bound, w + 1, count, keywordNames)
      }
      if !result.isNone { throw wrongInitializerResult(result) }
      return .instance(instance)
    }
    if type.pointee.flags.contains(.isException), let initializer,
      new.isIdentical(to: special(types.exceptions.baseException, .new)!)
    {
      if keywordNames == nil, initializer.isIdentical(to: special(types.exceptions.baseException, .`init`)!) {
        return makeException(type, makeTuple(UnsafeBufferPointer(start: w, count: count))).asValue
      }
      if case .function(let function) = initializer {
        let exception = makeException(type, makeTuple(UnsafeBufferPointer(start: w, count: count))).asValue
        var index = total
        while index > 0 {
          w[index + 1] = w[index - 1]
          index -= 1
        }
        w[0] = exception
        w[1] = exception
        let result = try invoke(function, w + 1, count + 1, keywordNames)
        if !result.isNone { throw wrongInitializerResult(result) }
        return exception
      }
    }
    if !type.isHeap || type.pointee.metaclass == types.type, initializer?.isIdentical(to: objectInit) ?? true,
      let method = new.object(.staticMethod, as: QuadObject.self),
      let builtin = method.pointee.a.object(.builtin, as: BuiltinObject.self)
    {
      var index = total
      while index > 0 {
        w[index] = w[index - 1]
        index -= 1
      }
      w[0] = .type(type)
      return try invoke(builtin, w, count + 1, keywordNames)
    }
    // The general case: `__new__`, then `__init__` if it made an instance of the class. The arguments are needed twice.
    let copy = w + total + 3
    if copy + total + 8 > stackLimit { throw recursionError("maximum recursion depth exceeded") }
    w[total] = .type(type)
    w[total + 1] = .none
    w[total + 2] = keywordNames.map { .tuple($0) } ?? .none
    copy[0] = .type(type)
    for index in 0..<total { copy[1 + index] = w[index] }
    top = copy + 1 + total
    let callable = try bindDescriptor(new, .undefined, type)
    let made = try invoke(callable, copy, count + 1, keywordNames)
    guard self.type(of: made).isSubclass(of: type), let ownInit = special(self.type(of: made), .`init`) else {
      return made
    }
    if ownInit.isIdentical(to: objectInit) { return made }
    w[total + 1] = made
    copy[0] = made
    for index in 0..<total { copy[1 + index] = w[index] }
    top = copy + 1 + total
    let result: Value
    if ownInit.isMethod {
      result = try invoke(ownInit, copy, count + 1, keywordNames)
    } else {
      let bound = try bindSpecial(ownInit, made)
      for index in 0..<total { copy[index] = w[index] }
      result = try invoke(bound, copy, count, keywordNames)
    }
    if !result.isNone { throw wrongInitializerResult(result) }
    return made
  }

  @inline(never)
  func wrongInitializerResult(_ result: Value) -> Raised {
    typeError("__init__() should return None, not '\(typeName(result))'")
  }

  /// `object.__new__`: an instance of a script's class without attributes.
  /// - Parameter allowsAbstract: as where a class is made in C, whose `__new__` does not look for abstract methods.
  func newInstance(_ type: TypeRef, allowsAbstract: Bool = false) throws(Raised) -> Value {
    if !allowsAbstract, let message = abstractMessage(type) { throw typeError(message) }
    if type.pointee.flags.contains(.isException) { return makeException(type, emptyTuple).asValue }
    guard type.pointee.instanceKind == .instance, !type.pointee.flags.contains(.hasNativeValue) else {
      throw typeError("object.__new__(\(nameOfType(type))) is not safe, use \(nameOfType(type)).__new__()")
    }
    return .instance(makeInstance(of: type))
  }

  /// Why an abstract class cannot be instantiated, or nil.
  private func abstractMessage(_ type: TypeRef) -> String? {
    guard type.pointee.metaclass != types.type, let names = getItem(type.pointee.dict, intern("__abstractmethods__"))
    else { return nil }
    guard case .set(let set) = names, set.pointee.count > 0 else { return nil }
    var list: [String] = []
    for index in 0...set.pointee.mask where set.pointee.table[index].isLive {
      if case .str(let name) = set.pointee.table[index].key { list.append(name.string) }
    }
    list.sort()
    return "Can't instantiate abstract class \(nameOfType(type)) with abstract method\(list.count == 1 ? "" : "s") "
      + list.joined(separator: ", ")
  }

  func isCallable(_ value: Value) -> Bool {
    switch value {
    case .function, .type: return true
    case .object(let object) where object.pointee.kind == .builtin || object.pointee.kind == .boundMethod: return true
    default: return special(type(of: value), .call) != nil
    }
  }

  var objectNew: Value { special(types.object, .new)! }
  var objectInit: Value { special(types.object, .`init`)! }

  // MARK: The class statement

  /// Runs a class body in a fresh namespace and calls the metaclass.
  func buildClass(name: StringRef, bases: ListRef, keywords: DictRef?, body: Value) throws(Raised) -> Value {
    let saved = top
    defer { top = saved }
    var original: TupleRef?
    let resolved = makeTuple(try resolveBases(bases, &original).values)
    saved[0] = .tuple(resolved)
    saved[1] = .none
    saved[2] = original.map { .tuple($0) } ?? .none
    top = saved + 3
    var metaclass: Value = .type(types.type)
    if let keywords, let given = removeItem(keywords, intern("metaclass")) {
      metaclass = given
    } else if resolved.pointee.count > 0 {
      metaclass = .type(type(of: resolved.elements[0]))
    }
    if case .type(let type) = metaclass { metaclass = .type(try mostDerivedMetaclass(type, resolved)) }
    saved[1] = metaclass
    var namespace = Value.dict(makeDict())
    if let prepare = try findAttribute(metaclass, intern("__prepare__")), !isDefaultPrepare(metaclass) {
      let arguments = makeTuple([.str(name), .tuple(resolved)])
      namespace = try call(prepare, arguments: arguments, keywords: keywords)
      guard special(type(of: namespace), .getitem) != nil else {
        let owner = if case .type(let type) = metaclass { nameOfType(type) } else { "<metaclass>" }
        throw typeError("\(owner).__prepare__() must return a mapping, not \(typeName(namespace))")
      }
    }
    top[0] = namespace
    top[1] = .none
    top += 2
    let cell = try call(body, namespace)
    top[-1] = cell
    if let original, case .dict(let dict) = namespace {
      setItem(dict, "__orig_bases__", .tuple(original))
    }
    if cell.kind == .cell {
      if case .dict(let dict) = namespace {
        setItem(dict, "__classcell__", cell)
      } else {
        try setItem(namespace, index: .str(intern("__classcell__")), cell)
      }
    }
    let made: Value
    if case .type(let type) = metaclass, type == types.type, case .dict(let dict) = namespace {
      made = try makeClass(name: name, bases: resolved, namespace: dict, keywords: keywords, metaclass: type)
    } else {
      let arguments = makeTuple([.str(name), .tuple(resolved), namespace])
      top[0] = .tuple(arguments)
      top += 1
      made = try call(metaclass, arguments: arguments, keywords: keywords)
    }
    if case .object(let object) = cell, object.pointee.kind == .cell, case .type = made {
      let filled = object.asCell.pointee.value
      top[0] = made
      top += 1
      if filled.isUndefined {
        throw runtimeError(
          "__class__ not set defining '\(name.string)' as \(try repr(made).string). Was __classcell__ propagated to "
            + "type.__new__?")
      }
      if !filled.isIdentical(to: made) {
        throw typeError(
          "__class__ set to \(try repr(filled).string) defining '\(name.string)' as \(try repr(made).string)")
      }
    }
    return made
  }

  private func isDefaultPrepare(_ metaclass: Value) -> Bool {
    guard case .type(let type) = metaclass else { return false }
    return lookup(type, intern("__prepare__")).isUndefined
      || lookup(type, intern("__prepare__")).isIdentical(to: lookup(types.type, intern("__prepare__")))
  }

  /// Replaces bases that are no classes by what their `__mro_entries__` returns.
  private func resolveBases(_ bases: ListRef, _ original: inout TupleRef?) throws(Raised) -> ListRef {
    var needsWork = false
    for base in bases.values { if case .type = base {} else { needsWork = true } }
    guard needsWork else { return bases }
    let given = makeTuple(bases.values)
    let result = makeList()
    top[0] = .list(result)
    top[1] = .tuple(given)
    top += 2
    defer { top -= 2 }
    for index in 0..<bases.pointee.count {
      let base = bases[element: index]
      if case .type = base {
        result.append(base, heap)
        continue
      }
      guard let method = try findAttribute(base, intern("__mro_entries__")) else {
        result.append(base, heap)
        continue
      }
      guard case .tuple(let tuple) = try call(method, .tuple(given)) else {
        throw typeError("__mro_entries__ must return a tuple")
      }
      for value in tuple.values { result.append(value, heap) }
      original = given
    }
    return result
  }

  private func mostDerivedMetaclass(_ first: TypeRef, _ bases: TupleRef) throws(Raised) -> TypeRef {
    var winner = first
    for base in bases.values {
      let candidate = type(of: base)
      if winner.isSubclass(of: candidate) { continue }
      if candidate.isSubclass(of: winner) {
        winner = candidate
        continue
      }
      throw typeError(
        "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of "
          + "all its bases")
    }
    return winner
  }

  // MARK: type(name, bases, namespace)

  func makeClass(
    name: StringRef, bases: TupleRef, namespace: DictRef, keywords: DictRef?, metaclass: TypeRef?
  ) throws(Raised) -> Value {
    try checkTypeName(name)
    let saved = top
    defer { top = saved }
    let bases = bases.pointee.count == 0 ? makeTuple([.type(types.object)]) : bases
    saved[0] = .tuple(bases)
    saved[1] = .dict(namespace)
    top = saved + 2
    for base in bases.values {
      if case .type = base { continue }
      if try findAttribute(base, intern("__mro_entries__")) != nil {
        throw typeError("type() doesn't support MRO entry resolution; use types.new_class()")
      }
    }
    let winner = try mostDerivedMetaclass(metaclass ?? types.type, bases)
    let layout = try commonLayout(of: bases)
    let native = layout.pointee.nativeBase
    let type = allocateType(metaclass: winner)
    type.pointee.name = name
    type.pointee.qualifiedName = name
    type.pointee.bases = bases
    type.pointee.nativeBase = native
    type.pointee.instanceKind = native.pointee.instanceKind
    type.pointee.flags = [.heap, .subclassable]
    if native.pointee.flags.contains(.isException) { type.pointee.flags.insert(.isException) }
    if native.hasNativeInstances {
      type.pointee.flags.insert(.hasNativeValue)
      type.pointee.instanceKind = .instance
    }
    let dict = copyDict(namespace)
    type.pointee.dict = dict
    top[0] = .type(type)
    top += 1
    if let qualified = removeItem(dict, intern("__qualname__")) {
      guard case .str(let text) = qualified else {
        throw typeError("type __qualname__ must be a str, not \(typeName(qualified))")
      }
      type.pointee.qualifiedName = text
    }
    if case .str(let module)? = getItem(dict, intern("__module__")) { type.pointee.moduleName = module }
    let slots = try slotRequest(name, bases, dict)
    if let cell = removeItem(dict, intern("__classcell__")) {
      guard case .object(let object) = cell, object.pointee.kind == .cell else {
        throw typeError("__classcell__ must be a nonlocal cell, not <class '\(typeName(cell))'>")
      }
      object.asCell.pointee.value = .type(type)
    }
    if getItem(dict, intern("__eq__")) != nil, getItem(dict, intern("__hash__")) == nil {
      setItem(dict, "__hash__", .none)
    }
    for special in ["__init_subclass__", "__class_getitem__"] {
      if let value = getItem(dict, intern(special)), case .function = value {
        setItem(dict, intern(special), makeQuad(.classMethod, types.classmethod, value))
      }
    }
    if let value = getItem(dict, intern("__new__")), case .function = value {
      setItem(dict, "__new__", makeQuad(.staticMethod, types.staticmethod, value))
    }
    setMRO(type, [type])
    setMRO(type, try searchOrder(of: type, bases))
    for index in 1..<type.pointee.mroCount
    where type.pointee.flags.isDisjoint(with: [.matchesSequence, .matchesMapping]) {
      type.pointee.flags.formUnion(
        type.pointee.mro[index].pointee.flags.intersection([.matchesSequence, .matchesMapping]))
    }
    for base in bases.values {
      if case .type(let base) = base { addSubclass(type, to: base) }
    }
    classes.append(type)
    layOut(type, layout, slots)
    if let doc = getItem(dict, intern("__doc__")) {
      // C keeps the text of a class that is made.
      if case .str(let text) = unwrap(doc), TextCodec.hasSurrogate(text) {
        _ = try TextCodec.encode(self, text, "utf-8", "strict")
      }
    } else {
      setItem(dict, "__doc__", .none)
    }
    for value in bases.values {
      if case .type(let base) = value, base.isHeap {
        type.pointee.inlineCapacity = max(type.pointee.inlineCapacity, base.pointee.inlineCapacity)
      }
    }
    typeChanged(type)
    try setNames(type)
    try initSubclass(type, keywords)
    return .type(type)
  }

  /// Refuses names that C cannot have.
  func checkTypeName(_ name: StringRef) throws(Raised) {
    if name.utf8.contains(0) { throw valueError("type name must not contain null characters") }
    if !name.isASCII { _ = try TextCodec.encode(self, name, "utf-8", "strict") }
  }

  /// Tells the attributes of a new class their names.
  private func setNames(_ type: TypeRef) throws(Raised) {
    var pending: [StringRef] = []
    var index = 0
    while let entry = type.pointee.dict.nextEntry(&index) {
      if case .object(let object) = entry.pointee.value, object.pointee.type == types.property {
        ObjectFlags.setNamed(object)
      }
      if case .instance(let instance) = entry.pointee.value, special(instance.type, .setName) != nil,
        case .str(let name) = entry.pointee.key
      {
        pending.append(name)
      }
    }
    for name in pending {
      guard let value = getItem(type.pointee.dict, name) else { continue }
      do throws(Raised) { _ = try callSpecial(.setName, on: value, .type(type), .str(name)) } catch {
        if isTerminating { throw error }
        let cause = takeException()
        top[0] = cause
        top += 1
        defer { top -= 1 }
        let failure = runtimeError(
          "Error calling __set_name__ on '\(typeName(value))' instance \(try repr(.str(name)).string) in "
            + "'\(nameOfType(type))'")
        currentException.pointee.cause = cause
        currentException.pointee.context = cause
        currentException.pointee.suppressesContext = true
        throw failure
      }
    }
  }

  private func initSubclass(_ type: TypeRef, _ keywords: DictRef?) throws(Raised) {
    for index in 1..<type.pointee.mroCount {
      let base = type.pointee.mro[index]
      populate(base)
      guard let hook = getItem(base.pointee.dict, name(of: .initSubclass)) else {
        continue
      }
      if base == types.object {
        if let keywords, keywords.pointee.count > 0 {
          throw typeError("\(nameOfType(type)).__init_subclass__() takes no keyword arguments")
        }
        return
      }
      let bound = try bindDescriptor(hook, .undefined, type)
      _ = try call(bound, arguments: emptyTuple, keywords: keywords)
      return
    }
  }

  /// The C3 order.
  func linearize(_ type: TypeRef, _ bases: TupleRef) throws(Raised) -> [TypeRef] {
    if bases.pointee.count == 1, case .type(let base) = bases.elements[0] {
      try charge(base.pointee.mroCount / 16)
      return [type] + UnsafeBufferPointer(start: base.pointee.mro, count: base.pointee.mroCount)
    }
    var sequences: [[TypeRef]] = []
    var direct: [TypeRef] = []
    for base in bases.values {
      guard case .type(let base) = base else { continue }
      if direct.contains(base) { throw typeError("duplicate base class \(nameOfType(base))") }
      direct.append(base)
      sequences.append((0..<base.pointee.mroCount).map { base.pointee.mro[$0] })
    }
    sequences.append(direct)
    var result = [type]
    while true {
      try charge(sequences.count)
      sequences.removeAll { $0.isEmpty }
      if sequences.isEmpty { return result }
      guard
        let next = sequences.lazy.map({ $0[0] }).first(where: { candidate in
          !sequences.contains { $0.dropFirst().contains(candidate) }
        })
      else {
        var names: [String] = []
        for sequence in sequences where !names.contains(nameOfType(sequence[0])) {
          names.append(nameOfType(sequence[0]))
        }
        throw typeError(
          "Cannot create a consistent method resolution\norder (MRO) for bases \(names.joined(separator: ", "))")
      }
      result.append(next)
      for index in sequences.indices where sequences[index][0] == next { sequences[index].removeFirst() }
    }
  }
}
