/// Objects that are made by a call, and their state. The last values stay on the stack until the call is over.
extension PickleReader {
  /// The result of a function for a tuple of arguments.
  mutating func reduce() throws(Raised) -> Bool {
    guard let (function, arguments) = made() else { return false }
    replace(2, with: try running { rt throws(Raised) in try rt.call(function, arguments: arguments, keywords: nil) })
    return true
  }

  /// What `__new__` of a class makes of a tuple of arguments.
  mutating func makeObject() throws(Raised) -> Bool {
    guard let (first, arguments) = made(), case .type(let type) = first else { return false }
    let made = try running { rt throws(Raised) in
      let make = try rt.getAttribute(first, rt.intern("__new__"))
      return try rt.call(make, arguments: rt.makeTuple([.type(type)] + arguments.values), keywords: nil)
    }
    replace(2, with: made)
    return true
  }

  /// Runs what may be script code, which can get at the stack and must leave it as long as it is.
  private mutating func running(_ body: (Runtime) throws(Raised) -> Value) throws(Raised) -> Value {
    try settle()
    let count = stack.pointee.count
    let result = try body(rt)
    if stack.pointee.count != count {
      throw rt.raise(rt.types.exceptions.runtimeError, "the stack of an unpickler has changed")
    }
    return result
  }

  /// What is called, and with what.
  private func made() -> (Value, TupleRef)? {
    let count = stack.pointee.count
    guard count >= 2, case .tuple(let arguments) = stack[element: count - 1],
      rt.type(of: .tuple(arguments)) == rt.types.tuple
    else { return nil }
    return (stack[element: count - 2], arguments)
  }

  /// Gives an instance its state: by its `__setstate__`, or as attributes.
  mutating func build() throws(Raised) -> Bool {
    let count = stack.pointee.count
    guard count >= 2, case .instance(let instance) = stack[element: count - 2],
      !instance.type.pointee.flags.contains(.customGet), !instance.type.pointee.flags.contains(.fallsBack)
    else { return false }
    let state = stack[element: count - 1]
    let name = rt.intern("__setstate__")
    if !rt.lookup(instance.type, name).isUndefined {
      _ = try running { rt throws(Raised) in try rt.call(try rt.getAttribute(.instance(instance), name), state) }
    } else {
      guard instance.pointee.shape.slot(of: name) < 0, try set(state, of: instance) else { return false }
    }
    stack.pointee.count = count - 1
    return true
  }

  /// Sets attributes from a dict, or from a tuple of one or None and one of slots.
  private mutating func set(_ state: Value, of instance: InstanceRef) throws(Raised) -> Bool {
    if let attributes = dict(state) { return rt.addAttributes(instance, attributes) }
    guard case .tuple(let parts) = state, rt.type(of: state) == rt.types.tuple, parts.pointee.count == 2,
      let slots = dict(parts[element: 1])
    else { return false }
    var index = 0
    while let entry = slots.nextEntry(&index) {
      guard case .str = entry.pointee.key else { return false }
    }
    if !parts[element: 0].isNone {
      guard let attributes = dict(parts[element: 0]), rt.addAttributes(instance, attributes) else { return false }
    }
    try settle()
    index = 0
    while let entry = slots.nextEntry(&index), case .str(let name) = entry.pointee.key {
      try rt.setAttribute(.instance(instance), name, entry.pointee.value)
    }
    return true
  }
}
