/// Instances: those whose classes say nothing about it by their attributes, the others by what their `__reduce_ex__` says.
extension PickleWriter {
  /// By what a class tells how its instances are taken apart.
  static let asking = ["__reduce_ex__", "__reduce__", "__getstate__", "__class__"]

  /// Writes an instance, unless there is anything unusual about it. The window is the caller's: its first value is the
  /// instance, two more are free.
  func write(_ instance: InstanceRef, _ window: FramePointer) throws(Raised) -> Bool {
    let type = instance.type
    if case .type(let excluded) = buffer, excluded == type { return false }
    if table.pointee.count > 0, try rt.getItem(table, .type(type)) != nil { return false }
    if type.pointee.flags.contains(.customGet) || type.pointee.flags.contains(.fallsBack) {
      return false
    }
    if classes.isKnownPlain(rt, type), instance.kind == .instance, !instance.pointee.shape.pointee.isDictionary,
      let names = attributeNames(instance)
    {
      try writeMaking(.type(type), rt.makeTuple(count: 0), PickleCode.newObject, window)
      remember(.instance(instance))
      if !names.isEmpty {
        try writeAttributes(of: instance, names, window)
        put(PickleCode.build)
      }
      return true
    }
    if rt.lookup(type, reduceName).isUndefined { return false }
    let reduce = try rt.getAttribute(.instance(instance), reduceName)
    let parts = try rt.call(reduce, .int(version))
    window[1] = parts
    if try write(parts, of: instance, window) { return true }
    _ = try rt.call(try takingApart(), .instance(instance), parts)
    return true
  }

  /// The names of the attributes in their order; nil if one is special or was deleted.
  private func attributeNames(_ instance: InstanceRef) -> [StringRef]? {
    var names: [StringRef] = []
    var shape = instance.pointee.shape
    while let name = shape.pointee.name, let parent = shape.pointee.parent {
      if name.isDunder || instance.pointee.slots[shape.pointee.slotCount - 1].isUndefined { return nil }
      names.append(name)
      shape = parent
    }
    return names.reversed()
  }

  /// Writes the dict of the attributes, of which there is one at least. While there is no such dict nothing else can
  /// refer to it; a script that runs meanwhile may make one.
  private func writeAttributes(
    of instance: InstanceRef, _ names: [StringRef], _ window: FramePointer
  ) throws(Raised) {
    let shape = instance.pointee.shape
    put(PickleCode.emptyDict)
    rememberUnnamed()
    if names.count > 1 { put(PickleCode.mark) }
    for (index, name) in names.enumerated() {
      var value = Value.undefined
      if instance.pointee.shape == shape {
        value = instance.pointee.slots[index]
      } else {
        let dict = rt.dictOfInstance(instance)
        if dict.pointee.count == names.count { value = rt.getItem(dict, name) ?? .undefined }
        if value.isUndefined { throw rt.runtimeError("dictionary changed size during iteration") }
      }
      try write(.str(name))
      try write(element: value, window + 2)
    }
    put(names.count > 1 ? PickleCode.setItems : PickleCode.setItem)
  }

  /// Writes a tuple of a function, its arguments and perhaps a state, if these are as usual.
  private func write(_ reduction: Value, of instance: InstanceRef, _ window: FramePointer) throws(Raised) -> Bool {
    guard case .tuple(let parts) = reduction, rt.type(of: reduction) == rt.types.tuple, 2...6 ~= parts.pointee.count,
      case .tuple(let arguments) = parts[element: 1], rt.type(of: parts[element: 1]) == rt.types.tuple
    else { return false }
    for index in 3..<max(parts.pointee.count, 3) where !parts[element: index].isNone { return false }
    let name: StringRef
    switch parts[element: 0] {
    case .type(let type): name = type.pointee.name
    case .function(let function): name = function.pointee.name
    default: return false
    }
    if name.utf8.elementsEqual("__newobj__".utf8) {
      guard case .type(let type)? = arguments.values.first, type == instance.type,
        rt.lookup(type, className).isIdentical(to: rt.lookup(rt.types.object, className))
      else { return false }
      let rest = rt.makeTuple(UnsafeBufferPointer(rebasing: arguments.values.dropFirst()))
      try writeMaking(.type(type), rest, PickleCode.newObject, window)
    } else {
      if name.isDunder { return false }
      try writeMaking(parts[element: 0], arguments, PickleCode.reduce, window)
    }
    if number(of: .instance(instance)) != nil {
      // It came up among its own arguments.
      put(PickleCode.pop)
      _ = refer(to: instance.asObject)
      return true
    }
    remember(.instance(instance))
    if parts.pointee.count > 2, !parts[element: 2].isNone {
      try write(parts[element: 2])
      put(PickleCode.build)
    }
    return true
  }

  /// Writes what is called, its arguments and how it is called.
  private func writeMaking(
    _ function: Value, _ arguments: TupleRef, _ code: UInt8, _ window: FramePointer
  ) throws(Raised) {
    window[2] = .tuple(arguments)
    try write(function)
    try write(.tuple(arguments))
    put(code)
  }
}
