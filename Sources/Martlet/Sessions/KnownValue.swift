import MartletSyntax

/// What is known of an expression that has not been evaluated: its value, or only the class of it.
enum KnownValue {
  case value(Value)
  case instance(of: TypeRef)
}

/// Looking at values without running code of a script: no property, no `__getattr__`, no call.
struct Inspector {
  let rt: Runtime
  let globals: DictRef

  /// The value of a name where a chunk is typed.
  func value(named name: String) -> Value? {
    let key = rt.intern(name)
    return rt.getItem(globals, key) ?? rt.getItem(rt.builtins, key) ?? rt.extraBuiltin(key)
  }

  func find(_ path: CursorContext.Path) -> KnownValue? {
    var known: KnownValue
    switch path.root {
    case .name(let name):
      guard let value = value(named: name) else { return nil }
      known = .value(value)
    case .string: known = .instance(of: rt.types.str)
    case .bytes: known = .instance(of: rt.types.bytes)
    case .list: known = .instance(of: rt.types.list)
    case .dict: known = .instance(of: rt.types.dict)
    case .set: known = .instance(of: rt.types.set)
    case .tuple: known = .instance(of: rt.types.tuple)
    case .int: known = .instance(of: rt.types.int)
    case .float: known = .instance(of: rt.types.float)
    }
    for step in path.steps {
      guard let next = follow(step, from: known) else { return nil }
      known = next
    }
    return known
  }

  private func follow(_ step: CursorContext.Path.Step, from known: KnownValue) -> KnownValue? {
    switch (step, known) {
    case (.attribute(let name), .value(let value)): return attribute(value, name).map { .value($0) }
    case (.attribute(let name), .instance(let type)):
      let found = rt.lookup(type, rt.intern(name))
      if case .function = found { return .value(found) }
      return found.object(.builtin, as: BuiltinObject.self) == nil ? nil : .value(found)
    case (.call, .value(.type(let type))): return type == rt.types.type ? nil : .instance(of: type)
    case (.index(let index), .value(.list(let list))):
      return list.pointee.count > index ? .value(list[element: index]) : nil
    case (.index(let index), .value(.tuple(let tuple))):
      return tuple.pointee.count > index ? .value(tuple.values[index]) : nil
    case (.index(let index), .value(.dict(let dict))): return item(dict, .int(index))
    case (.key(let key), .value(.dict(let dict))): return item(dict, rt.str(key))
    default: return nil
    }
  }

  private func item(_ dict: DictRef, _ key: Value) -> KnownValue? {
    var position = 0
    while let entry = dict.nextEntry(&position) {
      switch (entry.pointee.key, key) {
      case (.int(let a), .int(let b)) where a == b: return .value(entry.pointee.value)
      case (.str(let a), .str(let b)) where a.hasSameText(as: b): return .value(entry.pointee.value)
      default: break
      }
    }
    return nil
  }

  /// An attribute that is there without code of a script being run.
  func attribute(_ object: Value, _ name: String) -> Value? {
    let key = rt.intern(name)
    let type = rt.type(of: object)
    do throws(Raised) {
      if let module = object.object(.module, as: ModuleObject.self) {
        if let value = rt.getItem(module.pointee.dict, key) { return value }
        return try rt.attributeToCome(module, key)
      }
      if case .type(let type) = object {
        let found = rt.lookup(type, key)
        if found.isUndefined || isComputed(found) { return found.isUndefined ? nil : found }
        return try rt.bindDescriptor(found, .undefined, type)
      }
      if !type.isHeap { return try rt.findAttribute(object, key) }
      let found = rt.lookup(type, key)
      if rt.isDataDescriptor(found) { return nil }
      if let own = rt.ownAttribute(object, key) { return own }
      if found.isUndefined || isComputed(found) { return nil }
      return try rt.bindDescriptor(found, object, type)
    } catch {
      _ = rt.takeException()
      return nil
    }
  }

  /// A descriptor that a script wrote.
  private func isComputed(_ attribute: Value) -> Bool {
    switch attribute {
    case .object(let object): object.pointee.kind == .property
    case .instance(let instance): rt.special(instance.type, .get) != nil
    default: false
    }
  }

  /// The names of the attributes, in no order.
  func attributes(of known: KnownValue) -> [String] {
    let names: ListRef
    switch known {
    case .value(let value): names = rt.attributeNames(value)
    case .instance(let type): names = rt.attributeNames(.type(type))
    }
    var texts = names.values.compactMap { if case .str(let name) = $0 { name.string } else { nil } }
    if case .value(let value) = known, let module = value.object(.module, as: ModuleObject.self),
      module.pointee.name.hasText("asyncio")
    {
      // Those that are made when they are asked for.
      texts += Set(AsyncioLibrary.publicNames).subtracting(texts)
    }
    return texts
  }
}
