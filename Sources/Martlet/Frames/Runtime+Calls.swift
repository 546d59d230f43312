#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Calling values from Swift code, and binding arguments to parameters.
///
/// The callee's window is at `top`: arguments are written there, and the callee's frame begins at the first of them.
extension Runtime {
  // MARK: From builtins

  func call(_ callee: Value) throws(Raised) -> Value {
    top[0] = callee
    return try callWindow(top, 0)
  }

  func call(_ callee: Value, _ a: Value) throws(Raised) -> Value {
    let window = top
    window[0] = callee
    window[1] = a
    return try callWindow(window, 1)
  }

  func call(_ callee: Value, _ a: Value, _ b: Value) throws(Raised) -> Value {
    let window = top
    window[0] = callee
    window[1] = a
    window[2] = b
    return try callWindow(window, 2)
  }

  func call(_ callee: Value, _ a: Value, _ b: Value, _ c: Value) throws(Raised) -> Value {
    let window = top
    window[0] = callee
    window[1] = a
    window[2] = b
    window[3] = c
    return try callWindow(window, 3)
  }

  func call(_ callee: Value, _ arguments: [Value]) throws(Raised) -> Value {
    let window = top
    window[0] = callee
    for (index, argument) in arguments.enumerated() { window[1 + index] = argument }
    return try callWindow(window, arguments.count)
  }

  /// Calls with the elements of a tuple and a dict of keyword arguments.
  func call(_ callee: Value, arguments: TupleRef, keywords: DictRef?) throws(Raised) -> Value {
    let window = top
    window[0] = callee
    var count = arguments.pointee.count
    if window + count + 2 + (keywords?.pointee.count ?? 0) > stackLimit {
      throw recursionError("maximum recursion depth exceeded while calling a Python object")
    }
    for index in 0..<count { window[1 + index] = arguments.elements[index] }
    guard let keywords, keywords.pointee.count > 0 else { return try callWindow(window, count) }
    let names = makeTuple(count: keywords.pointee.count)
    var index = 0
    var name = 0
    while let entry = keywords.nextEntry(&index) {
      count += 1
      window[count] = entry.pointee.value
      names.elements[name] = entry.pointee.key
      name += 1
    }
    return try callWindow(window, arguments.pointee.count, keywordNames: names)
  }

  /// Calls `w[0]` with the `count` positional arguments behind it, then one for each of `keywordNames`; `w` is `top`,
  /// and `top` is `w` again afterwards.
  func callWindow(_ w: FramePointer, _ count: Int, keywordNames: TupleRef? = nil) throws(Raised) -> Value {
    defer { top = w }
    if case .function(let function) = w[0], function.pointee.code.pointee.directCount == count, keywordNames == nil {
      return try enterDirectly(function, w + 1, count)
    }
    top = w + 1 + count + (keywordNames?.pointee.count ?? 0)
    try checkStack()
    return try invoke(w[0], w + 1, count, keywordNames)
  }

  // MARK: The general call

  /// Calls with the window that nodes use: the arguments are at `w`, nothing above them is in use, and `top` need not
  /// be set. After it `top` is undefined for plain callers.
  func invoke(
    _ callee: Value, _ w: FramePointer, _ count: Int, _ keywordNames: TupleRef? = nil
  ) throws(Raised) -> Value {
    switch callee {
    case .function(let function):
      return try invoke(function, w, count, keywordNames)
    case .type(let type):
      return try construct(type, w, count, keywordNames)
    case .object(let object):
      switch object.pointee.kind {
      case .builtin:
        let builtin = UnsafeMutableRawPointer(object).assumingMemoryBound(to: BuiltinObject.self)
        return try invoke(builtin, w, count, keywordNames)
      case .boundMethod:
        let method = UnsafeMutableRawPointer(object).assumingMemoryBound(to: QuadObject.self)
        let total = count + (keywordNames?.pointee.count ?? 0)
        var index = total
        while index > 0 {
          w[index] = w[index - 1]
          index -= 1
        }
        w[0] = method.pointee.b
        if case .object = method.pointee.a {
          // Methods may be bound to any depth.
          top = w + total + 1
          try checkStack()
          try charge(uncollected: total >> 4)
        }
        return try invoke(method.pointee.a, w, count + 1, keywordNames)
      case .staticMethod, .classMethod:
        let method = UnsafeMutableRawPointer(object).assumingMemoryBound(to: QuadObject.self)
        if object.pointee.kind == .staticMethod {
          top = w + count + (keywordNames?.pointee.count ?? 0)
          try checkStack()
          return try invoke(method.pointee.a, w, count, keywordNames)
        }
      case .native where object.pointee.flags & NativeObject.callableFlag != 0 && count == 1 && keywordNames == nil:
        let native = UnsafeMutableRawPointer(object).assumingMemoryBound(to: NativeObject.self)
        top = w + 1
        try checkStack()
        return try NativeCallable.call(native, self, w[0])
      default: break
      }
    default: break
    }
    let type = type(of: callee)
    guard let method = special(type, .call) else {
      throw typeError("'\(nameOfType(type))' object is not callable")
    }
    let total = count + (keywordNames?.pointee.count ?? 0)
    if case .function = method {
    } else if case .object(let object) = method, object.pointee.kind == .builtin {
    } else {
      // Objects may be called through any number of others.
      top = w + total
      try checkStack()
      depth += 1
      defer { depth -= 1 }
      if depth > recursionLimit { throw recursionError("maximum recursion depth exceeded") }
      return try invoke(bindSpecial(method, callee), w, count, keywordNames)
    }
    var index = total
    while index > 0 {
      w[index] = w[index - 1]
      index -= 1
    }
    w[0] = callee
    return try invoke(method, w, count + 1, keywordNames)
  }

  func invoke(
    _ function: FunctionRef, _ w: FramePointer, _ count: Int, _ keywordNames: TupleRef?
  ) throws(Raised) -> Value {
    let code = function.pointee.code
    let missing = code.pointee.positionalCount - count
    if keywordNames != nil || !code.pointee.isSimple || missing < 0 {
      try bind(function, w, count, keywordNames)
    } else if missing > 0 {
      guard let defaults = function.pointee.defaults, missing <= defaults.pointee.count else {
        try bind(function, w, count, nil)
        return try enter(function, w)
      }
      let first = defaults.pointee.count - missing
      for index in 0..<missing { w[count + index] = defaults.elements[first + index] }
    }
    return try enter(function, w)
  }

  /// Runs a function whose parameters are bound at `w`.
  func enter(_ function: FunctionRef, _ w: FramePointer) throws(Raised) -> Value {
    let code = function.pointee.code
    if code.pointee.flavor != .plain { return try enterSuspending(function, w) }
    let body = if let lowered = code.pointee.body { lowered } else { try lowerBody(code) }
    var index = code.pointee.parameterCount
    while index < code.pointee.localCount {
      w[index] = .undefined
      index += 1
    }
    if code.pointee.needsPrologue { prepare(function, w) }
    try enterFrame(w + code.pointee.localCount)
    defer { depth -= 1 }
    return try body.evaluateBody(w)
  }

  /// Makes the cells of captured variables and places the closure.
  @inline(never)
  func prepare(_ function: FunctionRef, _ slots: FramePointer) {
    let code = function.pointee.code
    for index in 0..<code.pointee.cellCount {
      let slot = slots + code.pointee.cellSlots[index]
      slot.pointee = .object(makeCell(slot.pointee).asObject)
    }
    if code.pointee.closureSlot >= 0, let closure = function.pointee.closure {
      slots[code.pointee.closureSlot] = .tuple(closure)
    }
  }

  func invoke(
    _ object: BuiltinRef, _ w: FramePointer, _ count: Int, _ keywordNames: TupleRef?
  ) throws(Raised) -> Value {
    if let owner = object.pointee.owner {
      guard count > 0 else {
        throw typeError("unbound method \(nameOfType(owner)).\(name(of: object))() needs an argument")
      }
      let receiver = w[0]
      if !type(of: receiver).isSubclass(of: owner) {
        let name = attributeName(of: object, owner) ?? name(of: object)
        throw typeError(
          name.hasPrefix("__") && object.pointee.header.type == types.wrapperDescriptor
            ? "descriptor '\(name)' requires a '\(nameOfType(owner))' object but received a '\(typeName(receiver))'"
            : "descriptor '\(name)' for '\(nameOfType(owner))' objects doesn't apply to a "
              + "'\(typeName(receiver))' object")
      }
      if case .instance = receiver, owner.hasNativeInstances,
        !object.pointee.builtin._withUnsafeGuaranteedRef({ $0.keepsInstance })
      {
        w[0] = unwrap(receiver)
      }
    }
    return try run(object, w, count, keywordNames)
  }

  /// The name of the attribute that a builtin gets or sets, if it is not a method.
  private func attributeName(of object: BuiltinRef, _ owner: TypeRef) -> String? {
    let dict: DictRef = owner.pointee.dict
    for index in 0..<dict.pointee.used {
      let entry = dict.pointee.entries.unsafelyUnwrapped[index]
      guard let property = entry.value.object(.property, as: QuadObject.self)?.pointee else { continue }
      let isPart = [property.a, property.b, property.c].contains { (part: Value) in
        if case .object(let part) = part { return part == object.asObject }
        return false
      }
      if isPart, case .str(let name) = entry.key { return name.string }
    }
    return nil
  }

  func name(of object: BuiltinRef) -> String {
    if let function = object.pointee.function { return function.pointee.name.string }
    return object.pointee.builtin._withUnsafeGuaranteedRef { $0.name }
  }

  /// Binds the arguments and runs the body.
  @inline(__always)
  func run(
    _ object: BuiltinRef, _ w: FramePointer, _ count: Int, _ keywordNames: TupleRef? = nil
  ) throws(Raised) -> Value {
    let result: Result<Value, Raised> = object.pointee.builtin._withUnsafeGuaranteedRef { builtin in
      if keywordNames != nil || count < builtin.minimum || count > builtin.maximum {
        return bindAndRun(object, builtin, w, count, keywordNames)
      }
      let end = w + builtin.parameterCount
      var place = w + count
      while place < end {
        place.initialize(to: .undefined)
        place += 1
      }
      top = end
      do throws(Raised) {
        return .success(try builtin.body(self, Arguments(base: w, count: builtin.parameterCount)))
      } catch { return .failure(error) }
    }
    switch result {
    case .success(let value): return value
    case .failure(let error): throw error
    }
  }

  @inline(never)
  private func bindAndRun(
    _ object: BuiltinRef, _ builtin: Builtin, _ w: FramePointer, _ count: Int, _ keywordNames: TupleRef?
  ) -> Result<Value, Raised> {
    do throws(Raised) {
      if let function = object.pointee.function {
        try checkArguments(of: function, builtin, w, count, keywordNames)
        return .success(try invoke(function, w, count, keywordNames))
      }
      if !builtin.isParsed { builtin.parse() }
      var count = count
      if keywordNames == nil, count >= builtin.minimum, count <= builtin.maximum {
        while count < builtin.parameterCount {
          w[count] = .undefined
          count += 1
        }
      } else if keywordNames == nil, builtin.variadicIndex >= 0, count >= builtin.variadicIndex {
        let index = builtin.variadicIndex
        w[index] = .tuple(makeTuple(UnsafeBufferPointer(start: w + index, count: count - index)))
        count = builtin.parameterCount
        for rest in (index + 1)..<count { w[rest] = .undefined }
      } else {
        count = try bind(builtin, w, count, keywordNames)
      }
      top = w + count
      return .success(try builtin.body(self, Arguments(base: w, count: count)))
    } catch {
      return .failure(error)
    }
  }

  // MARK: The stack

  /// The checks on entering a frame of the language: depth, native stack, value stack, and the step budget.
  /// The frame's slots up to `end` are initialised.
  @inline(__always)
  func enterFrame(_ end: FramePointer) throws(Raised) {
    #if DEBUG
      if options.stressInterval > 0 { plantDead(above: end) }
    #endif
    budget &-= 1
    depth &+= 1
    if budget < 0 || depth > recursionLimit || NativeStack.pointer < nativeStackLimit || end > stackLimit {
      try enterFrameSlow(end)
    }
  }

  #if DEBUG
    /// Fills the temporaries of a frame with what a collection must never meet: they are to be written before one can.
    private func plantDead(above end: FramePointer) {
      for index in 0..<24 { end[index] = .object(deadObject) }
    }
  #endif

  @inline(never)
  private func enterFrameSlow(_ end: FramePointer) throws(Raised) {
    if depth > recursionLimit || NativeStack.pointer < nativeStackLimit || end > stackLimit {
      depth -= 1
      throw recursionError("maximum recursion depth exceeded")
    }
    if budget < 0 {
      do throws(Raised) { try safepoint(end) } catch {
        depth -= 1
        throw error
      }
    }
  }

  /// The check of builtins that call back: the stacks, not the depth of frames.
  @inline(__always)
  func checkStack() throws(Raised) {
    if NativeStack.pointer < nativeStackLimit || stackLimit < top {
      throw recursionError("maximum recursion depth exceeded while calling a Python object")
    }
  }
}

extension Unmanaged where Instance == Node {
  /// Runs a body without touching its reference count.
  @inline(__always)
  func evaluateBody(_ frame: FramePointer) throws(Raised) -> Value {
    let result: Result<Value, Raised> = _withUnsafeGuaranteedRef { node in
      do throws(Raised) { return .success(try node.evaluate(frame)) } catch { return .failure(error) }
    }
    switch result {
    case .success(let value): return value
    case .failure(let error): throw error
    }
  }
}

extension Runtime {
  /// Finds the bounds of the native stack if the interpreter goes on on another thread.
  func noteThread() {
    let thread = NativeStack.thread
    guard thread != stackThread else { return }
    stackThread = thread
    nativeStackLimit = NativeStack.currentLimit()
  }
}

/// The native stack of the running thread.
enum NativeStack {
  /// About where the stack pointer is.
  @inline(__always)
  static var pointer: UInt {
    var local: UInt8 = 0
    // Unprotected: nothing is written through the pointer.
    return _withUnprotectedUnsafeMutablePointer(to: &local) { UInt(bitPattern: $0) }
  }

  /// Names the running thread.
  static var thread: UInt {
    #if canImport(Darwin)
      UInt(bitPattern: pthread_self())
    #else
      UInt(pthread_self())
    #endif
  }

  /// What is kept free for builtins and for unwinding.
  static let reserve: UInt = 128 << 10

  private static let limitKey: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key, nil)
    return key
  }()

  /// The lowest address calls may reach on the running thread. To find it out may take a look at a file, so each thread
  /// remembers its own.
  static func currentLimit() -> UInt {
    if let known = pthread_getspecific(limitKey) { return UInt(bitPattern: known) }
    let limit = findLimit()
    pthread_setspecific(limitKey, UnsafeRawPointer(bitPattern: limit))
    return limit
  }

  private static func findLimit() -> UInt {
    #if canImport(Darwin)
      let thread = pthread_self()
      return UInt(bitPattern: pthread_get_stackaddr_np(thread)) - UInt(pthread_get_stacksize_np(thread)) + reserve
    #else
      var attributes = pthread_attr_t()
      guard getThreadAttributes(pthread_self(), &attributes) == 0 else { return pointer - (256 << 10) }
      defer { pthread_attr_destroy(&attributes) }
      var base: UnsafeMutableRawPointer?
      var size = 0
      pthread_attr_getstack(&attributes, &base, &size)
      return UInt(bitPattern: base) + min(reserve, UInt(size) / 4)
    #endif
  }
}

#if !canImport(Darwin)
  /// A GNU extension that the C module does not show.
  @_silgen_name("pthread_getattr_np")
  private func getThreadAttributes(_ thread: pthread_t, _ attributes: UnsafeMutablePointer<pthread_attr_t>) -> Int32
#endif
