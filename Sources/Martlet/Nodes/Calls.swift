import MartletSyntax

/// A call with positional arguments only, in a plain frame.
///
/// The window is laid out `callee, argument 0, argument 1, …` from the node's height on; the callee's frame begins at
/// argument 0.
class CallNode: ValueNode {
  final let callee: Operand
  final let argument0, argument1, argument2: Operand
  /// Those beyond the third.
  final let others: OperandList
  final let count: Int

  init(_ site: Site, _ callee: Node, _ arguments: [Node]) {
    self.callee = Operand(callee)
    count = arguments.count
    argument0 = Operand(count > 0 ? arguments[0] : site.rt.filler)
    argument1 = Operand(count > 1 ? arguments[1] : site.rt.filler)
    argument2 = Operand(count > 2 ? arguments[2] : site.rt.filler)
    others = OperandList(Array(arguments.dropFirst(3)))
    super.init(site)
  }

  deinit { others.release() }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    try call(try callee.evaluate(frame), frame)
  }

  @inline(__always)
  fileprivate final func call(_ function: Value, _ frame: FramePointer) throws(Raised) -> Value {
    let w = frame + height
    w[0] = function
    if count > 0 {
      w[1] = try argument0.evaluate(frame)
      if count > 1 {
        w[2] = try argument1.evaluate(frame)
        if count > 2 {
          w[3] = try argument2.evaluate(frame)
          for index in 0..<others.count { w[4 + index] = try others.evaluate(index, frame) }
        }
      }
    }
    do throws(Raised) { return try rt.callFromNode(function, w + 1, count, range) } catch { throw trace(error) }
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    try truthOf(try evaluate(frame), frame)
  }
}

/// The same of a global variable or a builtin.
final class CallGlobalWithSeveralNode: CallNode {
  private let global: GlobalNode

  init(_ site: Site, _ callee: GlobalNode, _ arguments: [Node]) {
    global = callee
    super.init(site, callee, arguments)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value { try call(try global.value(), frame) }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    try truthOf(try evaluate(frame), frame)
  }
}

/// A call of a global variable or a builtin with one positional argument, in a plain frame.
class CallGlobalNode: ValueNode {
  fileprivate final let callee: GlobalNode
  fileprivate final let argument: Operand

  init(_ site: Site, _ callee: GlobalNode, _ argument: Node) {
    self.callee = callee
    self.argument = Operand(argument)
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let w = frame + height
    let function = try callee.value()
    w[0] = function
    w[1] = try argument.evaluate(frame)
    do throws(Raised) {
      switch function {
      case .function(let function) where function.pointee.code.pointee.directCount == 1:
        return try rt.enterDirectly(function, w + 1, 1)
      case .object(let callee):
        if let result = rt.quickly(callee, w + 1, 1) { return result }
        return try rt.callOther(function, w + 1, 1, range)
      default: return try rt.callOther(function, w + 1, 1, range)
      }
    } catch { throw trace(error) }
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    try truthOf(try evaluate(frame), frame)
  }
}

/// The same of a leaf; the length of a built-in container is answered in place.
final class CallGlobalOfLeafNode: CallGlobalNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    if case .object(let object)? = callee.known, object == rt.lengthFunction,
      let count = argument.held(frame).quickLength
    {
      return .int(count)
    }
    return try super.evaluate(frame)
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    try truthOf(try evaluate(frame), frame)
  }
}

extension Value {
  /// The number of items of a built-in container.
  @inline(__always)
  var quickLength: Int? {
    switch self {
    case .list(let list): list.pointee.count
    case .str(let text): text.pointee.length
    case .tuple(let tuple): tuple.pointee.count
    case .dict(let dict): dict.pointee.count
    case .set(let set): set.pointee.count
    default: nil
    }
  }
}

/// A call with positional arguments only in a suspending frame: the window is at `rt.top`, which is raised over what is in use while the rest is
/// evaluated.
class CallAtTopNode: ValueNode {
  private final let callee: Node
  private final let argument0, argument1, argument2: Operand
  private final let others: OperandList
  private final let count: Int
  /// The range of the await; `.none` if the call stands for itself.
  @exclusivity(unchecked) final var awaitRange = SourceRange.none
  @exclusivity(unchecked) final var isAwaited = false

  init(_ site: Site, _ callee: Node, _ arguments: [Node]) {
    self.callee = callee
    count = arguments.count
    argument0 = Operand(count > 0 ? arguments[0] : site.rt.filler)
    argument1 = Operand(count > 1 ? arguments[1] : site.rt.filler)
    argument2 = Operand(count > 2 ? arguments[2] : site.rt.filler)
    others = OperandList(Array(arguments.dropFirst(3)))
    super.init(site)
  }

  deinit { others.release() }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let w = rt.top
    return try call(try callee.evaluate(frame), w, frame)
  }

  @inline(__always)
  fileprivate final func call(_ function: Value, _ w: FramePointer, _ frame: FramePointer) throws(Raised) -> Value {
    w[0] = function
    if count > 0 {
      try place(argument0, w, 1, frame)
      if count > 1 {
        try place(argument1, w, 2, frame)
        if count > 2 {
          try place(argument2, w, 3, frame)
          for index in 0..<others.count {
            rt.top = w + 4 + index
            w[4 + index] = try others.evaluate(index, frame)
          }
        }
      }
      rt.top = w
    }
    if isAwaited {
      if let function = rt.runsWhenAwaited(function) {
        let result = try rt.callAwaited(function, w + 1, count, call: range, awaited: awaitRange)
        rt.top = w
        return result
      }
      if rt.sleepsWhenAwaited(function, w + 1, count, w) { return .none }
    }
    do throws(Raised) {
      let result = try rt.callFromNode(function, w + 1, count, range)
      rt.top = w
      return result
    } catch { throw trace(error) }
  }

  @inline(__always)
  private func place(_ argument: Operand, _ w: FramePointer, _ index: Int, _ frame: FramePointer) throws(Raised) {
    if !argument.isLeaf { rt.top = w + index }
    w[index] = try argument.evaluate(frame)
  }
}

/// The same of a global variable or a builtin.
final class CallGlobalAtTopNode: CallAtTopNode {
  private let global: GlobalNode

  init(_ site: Site, _ callee: GlobalNode, _ arguments: [Node]) {
    global = callee
    super.init(site, callee, arguments)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    try call(try global.value(), rt.top, frame)
  }
}

extension Runtime {
  /// Calls from a node: the frequent case, a plain function whose arguments need no binding, first.
  ///
  /// The slot below `w` belongs to the call and may be overwritten.
  @inline(__always)
  func callFromNode(
    _ callee: Value, _ w: FramePointer, _ count: Int, _ range: SourceRange
  ) throws(Raised) -> Value {
    if case .function(let function) = callee, function.pointee.code.pointee.directCount == count {
      return try enterDirectly(function, w, count)
    }
    if case .object(let object) = callee, let result = quickly(object, w, count) { return result }
    return try callOther(callee, w, count, range)
  }

  /// The result of a call; a coroutine that it has made knows where.
  @inline(__always)
  func noteOrigin(of value: Value, _ range: SourceRange) -> Value {
    if case .object(let object) = value, object.pointee.kind == .generator { noteOrigin(object, range) }
    return value
  }

  @inline(never)
  private func noteOrigin(_ object: ObjectRef, _ range: SourceRange) {
    let generator = UnsafeMutableRawPointer(object).assumingMemoryBound(to: GeneratorObject.self)
    if generator.pointee.phase == .created, generator.pointee.origin == 0 { generator.pointee.origin = range.start }
  }

  /// Runs a function that takes `count` arguments, which need no binding.
  @inline(__always)
  func enterDirectly(_ function: FunctionRef, _ w: FramePointer, _ count: Int) throws(Raised) -> Value {
    let code = function.pointee.code
    let end = w + code.pointee.localCount
    var slot = w + count
    while slot < end {
      slot.initialize(to: .undefined)
      slot += 1
    }
    if code.pointee.needsPrologue { prepare(function, w) }
    try enterFrame(end)
    defer { depth &-= 1 }
    return try code.pointee.body.unsafelyUnwrapped.evaluateBody(w)
  }

  @inline(never)
  func callOther(_ callee: Value, _ w: FramePointer, _ count: Int, _ range: SourceRange) throws(Raised) -> Value {
    switch callee {
    case .object(let object):
      switch object.pointee.kind {
      case .builtin:
        let builtin = UnsafeMutableRawPointer(object).assumingMemoryBound(to: BuiltinObject.self)
        if let result = quickly(object, w, count) { return result }
        if builtin.pointee.owner == nil { return try run(builtin, w, count) }
      case .boundMethod:
        // The receiver takes the place of the callee.
        let method = UnsafeMutableRawPointer(object).assumingMemoryBound(to: QuadObject.self)
        if case .function(let function) = method.pointee.a,
          function.pointee.code.pointee.directCount == count + 1
        {
          w[-1] = method.pointee.b
          return try enterDirectly(function, w - 1, count + 1)
        }
        if case .object(let callee) = method.pointee.a, callee.pointee.kind == .builtin {
          w[-1] = method.pointee.b
          let builtin = UnsafeMutableRawPointer(callee).assumingMemoryBound(to: BuiltinObject.self)
          return try invoke(builtin, w - 1, count + 1, nil)
        }
      default: break
      }
    case .type(let type):
      if count == 1, let result = convertQuickly(type, w[0]) { return result }
      if type.pointee.constructionVersion == type.pointee.version { return try constructPlain(type, w, count) }
      if type == types.range, count > 0, case .int(let first) = w[0] {
        if count == 1 { return .object(makeRange(0, first, 1).asObject) }
        if count == 2, case .int(let stop) = w[1], first >= 0 { return .object(makeRange(first, stop, 1).asObject) }
      }
      return try construct(type, w, count, nil)
    case .function(let function):
      let code = function.pointee.code
      // Calling a drive runs it.
      if code.pointee.flavor != .plain, code.pointee.flavor != .drive, code.pointee.isSimple,
        count == code.pointee.positionalCount
      {
        let generator = try makeGenerator(function, w)
        generator.pointee.origin = range.start
        return generator.asValue
      }
      return noteOrigin(of: try invoke(function, w, count, nil), range)
    default: break
    }
    return noteOrigin(of: try invoke(callee, w, count), range)
  }

  /// Makes an instance of a class that is known to have nothing but an `__init__` to run, or not even that (see
  /// `TypeObject.constructionVersion`). The instance takes the place of the callee; where `__init__` may rebind its first
  /// parameter the frame begins behind it.
  private func constructPlain(_ type: TypeRef, _ w: FramePointer, _ count: Int) throws(Raised) -> Value {
    guard let initializer = type.pointee.initializer else {
      if count > 0 { return try construct(type, w, count, nil) }
      return .instance(makeInstance(of: type))
    }
    let instance = makeInstance(of: type)
    w[-1] = .instance(instance)
    let result: Value
    let code = initializer.pointee.code
    if code.pointee.directCount == count + 1, code.pointee.keepsFirst {
      result = try enterDirectly(initializer, w - 1, count + 1)
    } else {
      var index = count
      while index > 0 {
        w[index] = w[index - 1]
        index -= 1
      }
      w[0] = .instance(instance)
      result = try invoke(initializer, w, count + 1, nil)
    }
    if !result.isNone { throw wrongInitializerResult(result) }
    return .instance(instance)
  }
}
