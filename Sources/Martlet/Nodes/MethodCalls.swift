import MartletSyntax

/// `receiver.name(arguments)`: finds the method without making a bound method. The base of the nodes for plain and for
/// suspending frames.
///
/// The window is `method, receiver, argument 0, …`. What was found is cached: by shape for instances, by class for other
/// values, and by the object itself where the receiver is a class or a module; always as long as the class or namespace
/// keeps its version.
class MethodCallNode: ValueNode {
  final let receiver: Operand
  final let name: StringRef
  final let argument0, argument1: Operand
  final let others: OperandList
  /// Positional arguments and those given by name.
  final let count: Int
  final let names: TupleRef?
  /// How many arguments a method gets that needs no binding; -2 where some are given by name.
  private final let directCount: Int
  /// How many arguments a function gets, or too many for a quick answer where some are given by name.
  private final let quickCount: Int
  @exclusivity(unchecked) private final var cachedShape: ShapeRef?
  @exclusivity(unchecked) private final var cachedType: TypeRef?
  @exclusivity(unchecked) private final var cachedVersion = 0
  /// Kept alive by the class while its version is the same.
  @exclusivity(unchecked) private final var cachedMethod = Value.undefined
  /// The method is `list.append`, and one argument is given.
  @exclusivity(unchecked) final var appends = false
  @exclusivity(unchecked) private final var methods = MethodCache()
  @exclusivity(unchecked) private final var indirect = IndirectMethod()
  private final let keywordMap: KeywordMap
  /// The range of `receiver.name`, for errors of the lookup.
  final let attributeRange: SourceRange

  /// - Parameter arguments: the positional ones, then one for each of `names`.
  init(
    _ site: Site, _ receiver: Node, _ name: StringRef, _ arguments: [Node], names: TupleRef? = nil,
    attributeRange: SourceRange
  ) {
    self.receiver = Operand(receiver)
    self.name = name
    self.names = names
    keywordMap = names.map { KeywordMap(count: $0.pointee.count) } ?? site.rt.noKeywords
    count = arguments.count
    directCount = names == nil ? count + 1 : -2
    quickCount = names == nil ? count : 8
    argument0 = Operand(count > 0 ? arguments[0] : site.rt.filler)
    argument1 = Operand(count > 1 ? arguments[1] : site.rt.filler)
    others = OperandList(Array(arguments.dropFirst(2)))
    self.attributeRange = attributeRange
    super.init(site)
  }

  deinit {
    others.release()
    methods.deallocate()
  }

  /// It is `receiver.append(argument)` on a variable of the frame.
  final var mayAppend: Bool { receiver.isLeaf && count == 1 && names == nil && name.hasText("append") }

  /// Calls what `find` found, with the arguments placed.
  @inline(__always)
  final func finish(_ isMethod: Bool, _ w: FramePointer) throws(Raised) -> Value {
    switch w[0] {
    case .function(let function):
      if isMethod, function.pointee.code.pointee.directCount == directCount {
        return try rt.enterDirectly(function, w + 1, directCount)
      }
    case .object(let callee):
      if isMethod {
        if let result = rt.quickly(callee, w + 1, quickCount + 1) { return result }
      } else if let result = rt.quickly(callee, w + 2, quickCount) {
        return result
      }
    default: break
    }
    return try finishOther(isMethod, w)
  }

  @inline(never)
  private final func finishOther(_ isMethod: Bool, _ w: FramePointer) throws(Raised) -> Value {
    if names != nil { return try callWithKeywords(isMethod, w) }
    if !isMethod {
      if case .object(let object) = w[0], object.pointee.kind == .builtin {
        let builtin = UnsafeMutableRawPointer(object).assumingMemoryBound(to: BuiltinObject.self)
        if builtin.pointee.owner == nil { return try rt.run(builtin, w + 2, count) }
      }
      return try rt.callFromNode(w[0], w + 2, count, range)
    }
    if case .object(let object) = w[0], object.pointee.kind == .builtin {
      // The class of the receiver is known, so the builtin's own check is left out.
      let builtin = UnsafeMutableRawPointer(object).assumingMemoryBound(to: BuiltinObject.self)
      if case .instance(let instance) = w[1], instance.type.isHeap {
        return try rt.invoke(builtin, w + 1, count + 1, nil)
      }
      return try rt.run(builtin, w + 1, count + 1)
    }
    return try rt.callOther(w[0], w + 1, count + 1, range)
  }

  /// The same where the call is awaited and runs the body of a coroutine function.
  @inline(__always)
  final func finishAwaited(
    _ isMethod: Bool, _ function: FunctionRef, _ w: FramePointer, _ awaitRange: SourceRange
  ) throws(Raised) -> Value {
    let first = isMethod ? w + 1 : w + 2
    let total = isMethod ? count + 1 : count
    guard let names else {
      return try rt.callAwaited(function, first, total, call: range, awaited: awaitRange)
    }
    do throws(Raised) {
      let positional = total - names.pointee.count
      if keywordMap.fits(function, positional, names) {
        try rt.bind(function, first, positional, keywordMap)
      } else {
        try rt.bind(function, first, positional, names)
      }
    } catch { throw trace(error) }
    return try rt.runAwaited(function, first, awaitRange)
  }

  @inline(never)
  private func callWithKeywords(_ isMethod: Bool, _ w: FramePointer) throws(Raised) -> Value {
    let names = names.unsafelyUnwrapped
    let positional = count - names.pointee.count
    let made =
      isMethod
      ? try rt.invoke(w[0], w + 1, positional + 1, names, keywordMap)
      : try rt.invoke(w[0], w + 2, positional, names, keywordMap)
    return rt.noteOrigin(of: made, range)
  }

  // MARK: Finding the method

  /// Puts the method into `w[0]` and tells whether it takes the receiver as its first argument.
  @inline(__always)
  final func find(_ object: Value, _ w: FramePointer) throws(Raised) -> Bool {
    if case .instance(let instance) = object {
      if instance.pointee.shape == cachedShape,
        instance.pointee.header.type.pointee.version == cachedVersion
      {
        w[0] = cachedMethod
        return true
      }
    } else if cachedShape == nil {
      let type: TypeRef
      if let header = object.heapObject { type = header.pointee.type } else { type = rt.type(of: object) }
      if type == cachedType, type.pointee.version == cachedVersion {
        w[0] = cachedMethod
        return true
      }
      if let function = indirect.findInModule(object, name) {
        w[0] = function
        return false
      }
    }
    return try findIndirectly(object, w)
  }

  @inline(never)
  private func findIndirectly(_ object: Value, _ w: FramePointer) throws(Raised) -> Bool {
    if let method = methods.find(object) {
      w[0] = method
      return true
    }
    if let method = indirect.find(object, name) {
      w[0] = method
      if case .classOfInstance = indirect.kind { w[1] = .type(rt.type(of: object)) }
      return indirect.takesReceiver
    }
    return try findSlow(object, w)
  }

  private func findSlow(_ object: Value, _ w: FramePointer) throws(Raised) -> Bool {
    w[0] = object
    let saved = rt.top
    rt.top = w + 2
    defer { rt.top = saved }
    let type = rt.type(of: object)
    switch object {
    case .type, .undefined: break
    case .object(let header) where header.pointee.kind == .module || header.pointee.kind == .superProxy: break
    default:
      if type.pointee.flags.contains(.customGet) { break }
      let attribute = rt.lookup(type, name)
      guard attribute.isMethod || attribute.bindsAsMethod else { break }
      var shape: ShapeRef?
      if case .instance(let instance) = object {
        shape = instance.pointee.shape
        if instance.pointee.shape.pointee.isDictionary || instance.pointee.shape.slot(of: name) >= 0 { break }
      } else if rt.instanceDictIfAny(object) != nil {
        break
      }
      w[0] = attribute
      if cachedType != nil, cachedType != type || cachedShape != shape {
        methods.remember(object, attribute)
        return true
      }
      cachedShape = shape
      cachedType = type
      cachedVersion = type.pointee.version
      cachedMethod = attribute
      appends = type == rt.types.list && count == 1 && names == nil && name.hasText("append")
      return true
    }
    if let found = indirect.search(object, name, rt) {
      w[0] = found
      if case .classOfInstance = indirect.kind { w[1] = .type(type) }
      return indirect.takesReceiver
    }
    do throws(Raised) {
      w[0] = try rt.getCallee(object, name)
    } catch {
      rt.trace(attributeRange)
      throw error
    }
    return false
  }
}

/// The node in a plain frame: its window is at its height.
final class CallMethodNode: MethodCallNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let w = frame + height
    let object = try receiver.evaluate(frame)
    w[1] = object
    let isMethod = try find(object, w)
    if count > 0 {
      w[2] = try argument0.evaluate(frame)
      if appends, case .list(let list) = object, isMethod {
        list.append(w[2], rt)
        return .none
      }
      if count > 1 {
        w[3] = try argument1.evaluate(frame)
        for index in 0..<others.count { w[4 + index] = try others.evaluate(index, frame) }
      }
    }
    do throws(Raised) { return try finish(isMethod, w) } catch { throw trace(error) }
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    try truthOf(try evaluate(frame), frame)
  }
}

/// `receiver.append(argument)` as a statement: what it appends to is mostly a list.
final class AppendStatementNode: StatementNode {
  private let rt: Runtime
  /// The same for any other receiver.
  private let otherwise: CallStatementNode
  private let receiver, argument: Operand
  private let height: Int

  init(_ call: MethodCallNode, otherwise: CallStatementNode) {
    rt = call.rt
    self.otherwise = otherwise
    receiver = call.receiver
    argument = call.argument0
    height = call.height
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    guard case .list(let list) = receiver.held(frame) else { return try otherwise.execute(frame) }
    if argument.isLeaf {
      list.append(try argument.evaluate(frame), rt)
      return .normal
    }
    // The list lies where the call would have its receiver.
    let w = height >= 0 ? frame + height : rt.top
    w[0] = .none
    w[1] = .list(list)
    if height < 0 { rt.top = w + 2 }
    let value = try argument.evaluate(frame)
    if height < 0 { rt.top = w }
    list.append(value, rt)
    return .normal
  }
}

/// The node in a suspending frame: its window is at `rt.top`.
final class CallMethodAtTopNode: MethodCallNode {
  /// The range of the await; `.none` if the call stands for itself.
  @exclusivity(unchecked) var awaitRange = SourceRange.none
  @exclusivity(unchecked) var isAwaited = false

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let w = rt.top
    let object = try receiver.evaluate(frame)
    w[1] = object
    let isMethod = try find(object, w)
    if count > 0 {
      try place(argument0, w, 2, frame)
      if count > 1 {
        try place(argument1, w, 3, frame)
        for index in 0..<others.count {
          rt.top = w + 4 + index
          w[4 + index] = try others.evaluate(index, frame)
        }
      }
      rt.top = w
    }
    if isAwaited {
      if let function = rt.runsWhenAwaited(w[0]) {
        let result = try finishAwaited(isMethod, function, w, awaitRange)
        rt.top = w
        return result
      }
      if isMethod, names == nil, let result = try rt.awaitAtOnce(w[0], w + 1, count + 1, awaited: awaitRange) {
        return result
      }
      if !isMethod, names == nil, rt.sleepsWhenAwaited(w[0], w + 2, count, w) { return .none }
    }
    do throws(Raised) {
      let result = try finish(isMethod, w)
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

/// The methods of further shapes and classes, up to four.
struct MethodCache {
  private struct Entry {
    /// The shape of an instance, the class of any other value.
    var key: UnsafeMutableRawPointer?
    var version: Int
    /// Kept alive by the class while its version is the same.
    var method: Value
  }

  private static let count = 4
  private var entries: UnsafeMutablePointer<Entry>?
  /// Which entry is given up next.
  private var next = 0

  func deallocate() { entries?.deallocate() }

  @inline(__always)
  private func key(_ object: Value) -> (key: UnsafeMutableRawPointer, type: TypeRef)? {
    if case .instance(let instance) = object { return (UnsafeMutableRawPointer(instance.pointee.shape), instance.type) }
    guard let type = object.heapObject?.pointee.type else { return nil }
    return (UnsafeMutableRawPointer(type), type)
  }

  @inline(__always)
  func find(_ object: Value) -> Value? {
    guard let entries, let (key, type) = key(object) else { return nil }
    for index in 0..<MethodCache.count where entries[index].key == key {
      return entries[index].version == type.pointee.version ? entries[index].method : nil
    }
    return nil
  }

  mutating func remember(_ object: Value, _ method: Value) {
    guard let (key, type) = key(object) else { return }
    let entries = self.entries ?? .allocate(capacity: MethodCache.count)
    if self.entries == nil {
      entries.initialize(repeating: Entry(key: nil, version: 0, method: .undefined), count: MethodCache.count)
      self.entries = entries
    }
    let entry = Entry(key: key, version: type.pointee.version, method: method)
    if let old = (0..<MethodCache.count).first(where: { entries[$0].key == key }) {
      entries[old] = entry
    } else {
      entries[next] = entry
      next = (next + 1) % MethodCache.count
    }
  }
}

/// The cache of a method call whose callee is not a method of the receiver's class, bound to it: a static or class
/// method, a function kept in the instance, an attribute of a class or of a module.
struct IndirectMethod {
  enum Kind { case none, slotOfInstance, staticOfInstance, classOfInstance, ofClass, ofModule }
  private(set) var kind = Kind.none
  /// A class method called through the class: the receiver is its first argument.
  private(set) var takesReceiver = false
  /// The shape, class or module that the receiver has or is.
  private var key: UnsafeMutableRawPointer?
  private var version = 0
  private var value = Value.undefined
  /// The slot of the instance, or the entry of the module's namespace.
  private var index = 0

  /// The callee, if the receiver is as it was.
  @inline(__always)
  func find(_ object: Value, _ name: StringRef) -> Value? {
    switch kind {
    case .none: return nil
    case .slotOfInstance, .staticOfInstance, .classOfInstance:
      guard case .instance(let instance) = object, UnsafeMutableRawPointer(instance.pointee.shape) == key,
        instance.type.pointee.version == version
      else { return nil }
      return kind == .slotOfInstance ? instance.pointee.slots[index] : value
    case .ofClass:
      guard case .type(let type) = object, UnsafeMutableRawPointer(type) == key, type.pointee.version == version else {
        return nil
      }
      return value
    case .ofModule: return findInModule(object, name)
    }
  }

  /// The same where the receiver is a module.
  @inline(__always)
  func findInModule(_ object: Value, _ name: StringRef) -> Value? {
    guard kind == .ofModule, case .object(let header) = object, UnsafeMutableRawPointer(header) == key else {
      return nil
    }
    return UnsafeMutableRawPointer(header).assumingMemoryBound(to: ModuleObject.self).value(of: name, at: index)
  }

  /// Looks the name up and remembers what was found; nil if it is nothing that can be remembered.
  mutating func search(_ object: Value, _ name: StringRef, _ rt: Runtime) -> Value? {
    kind = .none
    takesReceiver = false
    switch object {
    case .instance(let instance):
      let type = instance.type
      let shape = instance.pointee.shape
      if type.pointee.flags.contains(.customGet) || shape.pointee.isDictionary { return nil }
      let attribute = rt.lookup(type, name)
      key = UnsafeMutableRawPointer(shape)
      version = type.pointee.version
      let slot = shape.slot(of: name)
      if slot >= 0 {
        if rt.isDataDescriptor(attribute) { return nil }
        kind = .slotOfInstance
        index = slot
        return instance.pointee.slots[slot]
      }
      guard let method = Self.callable(attribute), method.isFunction else { return nil }
      kind = attribute.kind == .classMethod ? .classOfInstance : .staticOfInstance
      takesReceiver = kind == .classOfInstance
      value = method
      return method
    case .type(let type):
      let metaclass = type.pointee.metaclass
      guard !metaclass.pointee.flags.contains(.customGet), !rt.isDataDescriptor(rt.lookup(metaclass, name)) else {
        return nil
      }
      let attribute = rt.lookup(type, name)
      switch attribute {
      case .function: value = attribute
      case .type(let type) where rt.special(type.pointee.metaclass, .get) == nil: value = attribute
      default:
        guard let method = Self.callable(attribute), method.isFunction else { return nil }
        value = method
        takesReceiver = attribute.kind == .classMethod
      }
      kind = .ofClass
      key = UnsafeMutableRawPointer(type)
      version = type.pointee.version
      return value
    case .object(let header) where header.pointee.kind == .module:
      let dict = UnsafeMutableRawPointer(header).assumingMemoryBound(to: ModuleObject.self).pointee.dict
      let entry = dict.find(name, hash: rt.hash(of: name))
      guard entry >= 0, header.pointee.type == rt.types.module else { return nil }
      kind = .ofModule
      key = UnsafeMutableRawPointer(header)
      index = entry
      return dict.pointee.entries.unsafelyUnwrapped[entry].value
    default: return nil
    }
  }

  /// What a static or class method holds.
  private static func callable(_ attribute: Value) -> Value? {
    guard case .object(let object) = attribute,
      object.pointee.kind == .staticMethod || object.pointee.kind == .classMethod
    else { return nil }
    return UnsafeMutableRawPointer(object).assumingMemoryBound(to: QuadObject.self).pointee.a
  }
}

extension Value {
  fileprivate var isFunction: Bool { if case .function = self { true } else { false } }
}

extension Value {
  /// Whether an instance is a method of the class that it is an attribute of, such as what `lru_cache` makes.
  var bindsAsMethod: Bool {
    if case .instance(let instance) = self { instance.type.pointee.flags.contains(.bindsAsMethod) } else { false }
  }

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
