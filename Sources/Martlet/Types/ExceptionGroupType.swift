/// BaseExceptionGroup and ExceptionGroup: several exceptions raised together, and taking them apart.
///
/// The members are the exception's `payload`, a tuple; the message is its `subject`.
enum ExceptionGroupType {
  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("Several exceptions raised as one."))
    t.new("__new__(cls, /, *args, **kwargs)") { rt, a throws(Raised) in
      guard case .type(let asked) = a[0] else { throw rt.typeError("BaseExceptionGroup.__new__(X): X is not a type") }
      return .instance(try make(rt, asked, BaseExceptionType.arguments(a[1], rt)).asInstance)
    }
    t.method("__init__(self, /, *args, **kwargs)") { rt, a throws(Raised) in
      let exception = try rt.receiver(a[0], "__init__")
      try BaseExceptionType.refuseKeywords(rt, a[2], exception)
      exception.pointee.arguments = BaseExceptionType.arguments(a[1], rt)
      return .none
    }
    t.method("__str__(self, /)") { rt, a throws(Raised) in
      let group = try rt.receiver(a[0], "__str__")
      let count = rt.members(of: group).pointee.count
      guard case .str(let message) = rt.unwrap(rt.groupMessage(group)) else { return .str(rt.strings.empty) }
      let bytes = Array(message.utf8) + Array(" (\(count) sub-exception\(count == 1 ? "" : "s"))".utf8)
      return .str(rt.makeString(bytes))
    }
    t.method("derive(self, excs, /)", "A group of other exceptions with the same message.") { rt, a throws(Raised) in
      let group = try rt.receiver(a[0], "derive")
      return try rt.call(.type(rt.types.exceptions.baseExceptionGroup), rt.groupMessage(group), a[1])
    }
    t.method("split(self, condition, /)", "The group of what matches and the group of the rest.") {
      rt, a throws(Raised) in
      let matcher = try ExceptionMatcher(rt, a[1])
      let parts = try rt.split(try rt.receiver(a[0], "split"), matcher, keepingRest: true)
      return rt.makeTuple(parts.matched, parts.rest)
    }
    t.method("subgroup(self, condition, /)", "The group of what matches, or None.") { rt, a throws(Raised) in
      let matcher = try ExceptionMatcher(rt, a[1])
      return try rt.split(try rt.receiver(a[0], "subgroup"), matcher, keepingRest: false).matched
    }
    t.classMethod("__class_getitem__(cls, item, /)", "A generic alias.") { rt, a in
      rt.makeGenericAlias(a[0], a[1])
    }
    t.member(
      "message", "The group's message.",
      { rt, v throws(Raised) in
        rt.groupMessage(try rt.receiver(v, "message"))
      })
    t.member(
      "exceptions", "The exceptions of the group.",
      { rt, v throws(Raised) in
        .tuple(rt.members(of: try rt.receiver(v, "exceptions")))
      })
  }

  /// Checks the arguments of a group, and makes an ExceptionGroup where a BaseExceptionGroup of only Exceptions was
  /// asked for.
  private static func make(_ rt: Runtime, _ asked: TypeRef, _ arguments: TupleRef) throws(Raised) -> ExceptionRef {
    let types = rt.types.exceptions!
    guard arguments.pointee.count == 2 else {
      throw rt.typeError(
        "BaseExceptionGroup.__new__() takes exactly 2 arguments (\(arguments.pointee.count) given)")
    }
    let message = arguments[element: 0]
    guard case .str = rt.unwrap(message) else {
      throw rt.typeError("BaseExceptionGroup.__new__() argument 1 must be str, not \(rt.argumentName(message))")
    }
    let given = arguments[element: 1]
    let isSequence =
      switch rt.unwrap(given) {
      case .list, .tuple, .str: true
      case .dict, .set: false
      case .object(let object): object.pointee.kind == .range
      default: rt.special(rt.type(of: given), .getitem) != nil
      }
    guard isSequence else { throw rt.typeError("second argument (exceptions) must be a sequence") }
    let members = try rt.tupleOf(given)
    if members.pointee.count == 0 {
      throw rt.valueError("second argument (exceptions) must be a non-empty sequence")
    }
    var nestsBase = false
    for index in 0..<members.pointee.count {
      guard let member = rt.exception(members[element: index]) else {
        throw rt.valueError("Item \(index) of second argument (exceptions) is not an exception")
      }
      if !member.asInstance.type.isSubclass(of: types.exception) { nestsBase = true }
    }
    var type = asked
    if asked == types.baseExceptionGroup {
      if !nestsBase { type = types.exceptionGroup }
    } else if nestsBase {
      if asked == types.exceptionGroup { throw rt.typeError("Cannot nest BaseExceptions in an ExceptionGroup") }
      if asked.isSubclass(of: types.exception) {
        throw rt.typeError("Cannot nest BaseExceptions in '\(rt.nameOfType(asked))'")
      }
    }
    let group = rt.makeException(type, arguments)
    group.pointee.payload = .tuple(members)
    group.pointee.subject = message
    return group
  }
}

/// What `split` and `except*` look for: exceptions of classes, those a function likes, or given ones.
enum ExceptionMatcher {
  case types(Value)
  case function(Value)
  case objects(Set<ObjectRef>)

  init(_ rt: Runtime, _ value: Value) throws(Raised) {
    switch value {
    case .function: self = .function(value)
    case .type(let type) where type.pointee.flags.contains(.isException): self = .types(value)
    case .tuple(let tuple):
      for element in tuple.values {
        guard case .type(let type) = element, type.pointee.flags.contains(.isException) else {
          throw rt.typeError("expected a function, exception type or tuple of exception types")
        }
      }
      self = .types(value)
    default: throw rt.typeError("expected a function, exception type or tuple of exception types")
    }
  }

  fileprivate func matches(_ rt: Runtime, _ exception: ExceptionRef) throws(Raised) -> Bool {
    switch self {
    case .types(.type(let type)): return exception.asInstance.type.isSubclass(of: type)
    case .types(.tuple(let tuple)):
      for case .type(let type) in tuple.values where exception.asInstance.type.isSubclass(of: type) { return true }
      return false
    case .types: return false
    case .function(let function): return try rt.isTrue(try rt.call(function, exception.asValue))
    case .objects(let objects): return !rt.isGroup(exception) && objects.contains(exception.asObject)
    }
  }
}

extension Runtime {
  func isGroup(_ exception: ExceptionRef) -> Bool {
    exception.asInstance.type.isSubclass(of: types.exceptions.baseExceptionGroup)
  }

  /// The exceptions of a group.
  func members(of group: ExceptionRef) -> TupleRef {
    if case .tuple(let tuple) = group.pointee.payload { return tuple }
    guard group.pointee.arguments.pointee.count == 2 else { return emptyTuple }
    switch group.pointee.arguments[element: 1] {
    case .tuple(let tuple): return tuple
    case .list(let list):
      let members = makeTuple(list.values)
      group.pointee.payload = .tuple(members)
      return members
    default: return emptyTuple
    }
  }

  func groupMessage(_ group: ExceptionRef) -> Value {
    if !group.pointee.subject.isUndefined { return group.pointee.subject }
    return group.pointee.arguments.pointee.count > 0 ? group.pointee.arguments[element: 0] : .none
  }

  /// A group made by Swift code, without traceback or context: ExceptionGroup if all members are Exceptions.
  /// `given` is the sequence it shows as its argument.
  func makeGroup(_ message: String, _ members: TupleRef, given: Value? = nil) -> ExceptionRef {
    var type = types.exceptions.exceptionGroup
    for member in members.values where !isInstance(member, types.exceptions.exception) {
      type = types.exceptions.baseExceptionGroup
    }
    let message = str(message)
    let group = makeException(type, makeTuple([message, given ?? .tuple(members)]))
    group.pointee.payload = .tuple(members)
    group.pointee.subject = message
    return group
  }

  // MARK: Splitting

  /// The parts of an exception that a matcher accepts and refuses, each None if empty.
  func split(
    _ exception: ExceptionRef, _ matcher: ExceptionMatcher, keepingRest: Bool
  ) throws(Raised) -> (matched: Value, rest: Value) {
    let saved = top
    saved[0] = exception.asValue
    top = saved + 1
    defer { top = saved }
    try checkStack()
    if try matcher.matches(self, exception) { return (exception.asValue, .none) }
    guard isGroup(exception) else { return (.none, keepingRest ? exception.asValue : .none) }
    let members = members(of: exception)
    let matched = makeList()
    let rest = makeList()
    saved[1] = .tuple(members)
    saved[2] = .list(matched)
    saved[3] = .list(rest)
    top = saved + 4
    for index in 0..<members.pointee.count {
      guard let member = self.exception(members[element: index]) else { continue }
      let parts = try split(member, matcher, keepingRest: keepingRest)
      if !parts.matched.isNone { matched.append(parts.matched, heap) }
      if !parts.rest.isNone { rest.append(parts.rest, heap) }
    }
    saved[2] = try subset(exception, matched)
    if keepingRest { saved[3] = try subset(exception, rest) } else { saved[3] = .none }
    return (saved[2], saved[3])
  }

  /// A group of some of the exceptions of another, made by its `derive`, with its traceback, causes and notes.
  private func subset(_ group: ExceptionRef, _ members: ListRef) throws(Raised) -> Value {
    if members.pointee.count == 0 { return .none }
    let derive = try getAttribute(group.asValue, intern("derive"))
    let derived = try call(derive, .list(members))
    guard let made = exception(derived), isGroup(made) else {
      throw typeError("derive must return an instance of BaseExceptionGroup")
    }
    made.pointee.traceback.deallocate()
    let shown = tracebackValue(group).heapObject
    made.pointee.traceback = group.pointee.traceback.copy(self)
    made.pointee.traceback.object = shown
    made.pointee.context = group.pointee.context
    made.pointee.cause = group.pointee.cause
    made.pointee.suppressesContext = true
    top[0] = derived
    top += 1
    defer { top -= 1 }
    if let notes = try findAttribute(group.asValue, intern("__notes__")), case .list(let list) = notes {
      try setAttribute(derived, intern("__notes__"), .list(makeList(list.values)))
    }
    return derived
  }

  // MARK: except*

  /// What one `except*` clause takes of an exception, wrapped in a group if it is none, and what it leaves.
  func splitForExceptStar(_ exception: Value, _ wanted: Value) throws(Raised) -> (matched: Value, rest: Value) {
    guard let given = self.exception(exception) else { return (.none, .none) }
    try checkExceptStarType(wanted)
    if try matches(exception, wanted) {
      if isGroup(given) { return (exception, .none) }
      return (makeGroup("", makeTuple([exception])).asValue, .none)
    }
    guard isGroup(given) else { return (.none, exception) }
    let method = try getAttribute(exception, intern("split"))
    if method.object(.boundMethod, as: QuadObject.self)?.pointee.a.kind == .builtin {
      return try split(given, try ExceptionMatcher(self, wanted), keepingRest: true)
    }
    let pair = try call(method, wanted)
    guard case .tuple(let parts) = pair, parts.pointee.count >= 2 else {
      throw typeError("\(typeName(exception)).split must return a 2-tuple")
    }
    return (parts[element: 0], parts[element: 1])
  }

  private func checkExceptStarType(_ wanted: Value) throws(Raised) {
    let given: [Value] = if case .tuple(let tuple) = wanted { Array(tuple.values) } else { [wanted] }
    for value in given {
      guard case .type(let type) = value, type.isSubclass(of: types.exceptions.baseException) else {
        throw typeError("catching classes that do not inherit from BaseException is not allowed")
      }
    }
    for case .type(let type) in given where type.isSubclass(of: types.exceptions.baseExceptionGroup) {
      throw typeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
    }
  }

  /// What is raised after all `except*` clauses: what they raised themselves, and of the original group what they
  /// left or raised again, put together in its structure. nil if everything was handled.
  func finishExceptStar(original: Value, rest: Value, raised: ListRef) throws(Raised) -> Raised? {
    guard let exception = self.exception(original) else { return nil }
    guard isGroup(exception) else {
      if raised.pointee.count > 0 { return rethrow(raised[element: 0]) }
      return rest.isNone ? nil : rethrow(rest)
    }
    let new = makeList()
    var leaves: Set<ObjectRef> = []
    for value in raised.values {
      guard let other = self.exception(value) else { continue }
      if hasSameOrigin(other, exception) { collectLeaves(other, &leaves) } else { new.append(value, heap) }
    }
    if let left = self.exception(rest) { collectLeaves(left, &leaves) }
    let saved = top
    saved[0] = original
    saved[1] = .list(new)
    saved[2] = .list(raised)
    saved[3] = rest
    top = saved + 4
    defer { top = saved }
    if !leaves.isEmpty {
      let again = try split(exception, .objects(leaves), keepingRest: false).matched
      if new.pointee.count == 0 { return again.isNone ? nil : rethrow(again) }
      if !again.isNone { new.append(again, heap) }
    }
    switch new.pointee.count {
    case 0: return nil
    case 1: return rethrow(new[element: 0])
    default: return rethrow(makeGroup("", makeTuple(new.values), given: .list(new)).asValue)
    }
  }

  /// Whether an exception is a part of another that was raised again, not a new one.
  private func hasSameOrigin(_ a: ExceptionRef, _ b: ExceptionRef) -> Bool {
    a == b
      || (a.pointee.traceback.isSame(as: b.pointee.traceback) && a.pointee.cause.isIdentical(to: b.pointee.cause)
        && a.pointee.context.isIdentical(to: b.pointee.context) && isGroup(a))
  }

  private func collectLeaves(_ exception: ExceptionRef, _ leaves: inout Set<ObjectRef>) {
    var pending = [exception]
    while let next = pending.popLast() {
      guard isGroup(next) else {
        leaves.insert(next.asObject)
        continue
      }
      for value in members(of: next).values {
        if let member = self.exception(value) { pending.append(member) }
      }
    }
  }
}

extension TracebackRecord {
  func copy(_ rt: Runtime) -> TracebackRecord {
    var copy = TracebackRecord()
    copy.held = held
    for index in 0..<count { copy.append(self[index], rt) }
    return copy
  }

  func isSame(as other: TracebackRecord) -> Bool {
    guard count == other.count else { return false }
    for index in 0..<count where self[index] != other[index] {
      return false
    }
    return true
  }
}
