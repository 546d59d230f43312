/// Getting, setting and deleting attributes, with CPython's order of lookup.
extension Runtime {
  // MARK: Getting

  /// `object.name`; the name is interned here if it is not.
  func getAttribute(_ object: Value, _ name: StringRef) throws(Raised) -> Value {
    let name = intern(name)
    let type = type(of: object)
    if !type.pointee.flags.isDisjoint(with: [.customGet, .fallsBack]) { return try getWithHooks(object, type, name) }
    // Only a getter of an instance runs code of a script, and needs the top.
    guard case .instance = object else { return try genericGetAttribute(object, name) }
    let saved = top
    saved[0] = object
    top = saved + 1
    defer { top = saved }
    do throws(Raised) { return try genericGetAttribute(object, name) } catch {
      noteMissing(object, name)
      throw error
    }
  }

  /// The same for what is called at once. As in CPython, an AttributeError of a getter then keeps what it knows.
  func getCallee(_ object: Value, _ name: StringRef) throws(Raised) -> Value {
    let name = intern(name)
    let type = type(of: object)
    if !type.pointee.flags.isDisjoint(with: [.customGet, .fallsBack]) { return try getWithHooks(object, type, name) }
    return try genericGetAttribute(object, name)
  }

  /// nil where `getAttribute` would raise AttributeError.
  func findAttribute(_ object: Value, _ name: StringRef) throws(Raised) -> Value? {
    let saved = top
    saved[0] = object
    top = saved + 1
    defer { top = saved }
    do throws(Raised) {
      let type = type(of: object)
      if !type.pointee.flags.isDisjoint(with: [.customGet, .fallsBack]) {
        return try getWithHooks(object, type, intern(name))
      }
      return try genericFindAttribute(object, intern(name))
    } catch {
      guard isRaised(types.exceptions.attributeError) else { throw error }
      _ = takeException()
      return nil
    }
  }

  @inline(never)
  private func getWithHooks(_ object: Value, _ type: TypeRef, _ name: StringRef) throws(Raised) -> Value {
    let saved = top
    saved[0] = object
    top = saved + 1
    defer { top = saved }
    do throws(Raised) {
      if type.pointee.flags.contains(.customGet), let hook = special(type, .getattribute), isHook(hook, .getattribute),
        let value = try callSpecial(.getattribute, on: object, .str(name))
      {
        return value
      }
      if let value = try genericFindAttribute(object, name) { return value }
    } catch {
      guard isRaised(types.exceptions.attributeError), special(type, .getattr) != nil else {
        noteMissing(object, name)
        throw error
      }
      _ = takeException()
    }
    do throws(Raised) {
      guard let value = try callSpecial(.getattr, on: object, .str(name)) else { throw noAttribute(object, name) }
      return value
    } catch {
      noteMissing(object, name)
      throw error
    }
  }

  /// `object.__getattribute__`: data descriptors of the class, the object's own attributes, the class's.
  func genericGetAttribute(_ object: Value, _ name: StringRef) throws(Raised) -> Value {
    if let value = try genericFindAttribute(object, name) { return value }
    throw noAttribute(object, name)
  }

  /// The same, but nil where there is no such attribute. A getter may raise AttributeError all the same.
  private func genericFindAttribute(_ object: Value, _ name: StringRef) throws(Raised) -> Value? {
    switch object {
    case .type(let type): return try findAttribute(ofType: type, name)
    case .object(let header) where header.pointee.kind == .module:
      let module = UnsafeMutableRawPointer(header).assumingMemoryBound(to: ModuleObject.self)
      if header.pointee.type.isHeap {
        let attribute = lookup(header.pointee.type, name)
        if isDataDescriptor(attribute), hasGetter(attribute) {
          return try bindDescriptor(attribute, object, header.pointee.type)
        }
      }
      if let value = getItem(module.pointee.dict, name) { return value }
      if lookup(header.pointee.type, name).isUndefined, let value = try moduleAttribute(module, name) { return value }
    case .object(let header) where header.pointee.kind == .superProxy:
      let proxy = UnsafeMutableRawPointer(header).assumingMemoryBound(to: QuadObject.self)
      return try superGetAttribute(proxy, name)
    default: break
    }
    let type = type(of: object)
    let attribute = lookup(type, name)
    if isDataDescriptor(attribute), hasGetter(attribute) { return try bindDescriptor(attribute, object, type) }
    if let value = ownAttribute(object, name) { return value }
    if !attribute.isUndefined { return try bindDescriptor(attribute, object, type) }
    if let method = object.object(.boundMethod, as: QuadObject.self), type == types.method {
      return try getAttribute(method.pointee.a, name)
    }
    return nil
  }

  /// The attribute stored in the object itself.
  func ownAttribute(_ object: Value, _ name: StringRef) -> Value? {
    if case .instance(let instance) = object {
      let shape = instance.pointee.shape
      if !shape.pointee.isDictionary {
        let slot = shape.slot(of: name)
        return slot >= 0 ? instance.pointee.slots[slot] : nil
      }
    }
    guard let dict = instanceDictIfAny(object) else { return nil }
    return getItem(dict, name)
  }

  /// `type.name`: the metaclass's data descriptors, the class's attributes, the metaclass's attributes.
  private func findAttribute(ofType type: TypeRef, _ name: StringRef) throws(Raised) -> Value? {
    let metaclass = type.pointee.metaclass
    let metaAttribute = lookup(metaclass, name)
    if isDataDescriptor(metaAttribute), hasGetter(metaAttribute) {
      return try bindDescriptor(metaAttribute, .type(type), metaclass)
    }
    let attribute = lookup(type, name)
    if !attribute.isUndefined { return try bindDescriptor(attribute, .undefined, type) }
    if !metaAttribute.isUndefined { return try bindDescriptor(metaAttribute, .type(type), metaclass) }
    return nil
  }

  // MARK: Descriptors

  /// Whether an attribute of a class goes before the instance's own.
  func isDataDescriptor(_ attribute: Value) -> Bool {
    switch attribute {
    case .object(let object): return object.pointee.kind == .property
    case .instance(let instance):
      let native = unwrap(attribute)
      if case .object(let object) = native, object.pointee.kind == .property { return true }
      return special(instance.type, .set) != nil || special(instance.type, .delete) != nil
    default: return false
    }
  }

  /// A descriptor that only sets does not hide what the object itself has.
  private func hasGetter(_ attribute: Value) -> Bool {
    guard case .instance(let instance) = attribute else { return true }
    if case .object = unwrap(attribute) { return true }
    return special(instance.type, .get) != nil
  }

  /// What getting a class's attribute yields, through an instance or (`.undefined`) through the class.
  func bindDescriptor(_ attribute: Value, _ instance: Value, _ owner: TypeRef) throws(Raised) -> Value {
    switch attribute {
    case .function: return instance.isUndefined ? attribute : makeBoundMethod(attribute, instance)
    case .object(let object):
      switch object.pointee.kind {
      case .builtin:
        return instance.isUndefined || !attribute.isMethod ? attribute : makeBoundMethod(attribute, instance)
      case .property:
        guard !instance.isUndefined else { return attribute }
        let property = UnsafeMutableRawPointer(object).assumingMemoryBound(to: QuadObject.self)
        if object.pointee.type == types.memberDescriptor { return try memberValue(property, instance) }
        if property.pointee.a.isUndefined || property.pointee.a.isNone {
          throw raise(
            types.exceptions.attributeError,
            "property \(propertyName(attribute, owner))of '\(owner.pointee.qualifiedName.string)' object has no getter")
        }
        return try call(property.pointee.a, instance)
      case .staticMethod:
        return UnsafeMutableRawPointer(object).assumingMemoryBound(to: QuadObject.self).pointee.a
      case .classMethod:
        let callable = UnsafeMutableRawPointer(object).assumingMemoryBound(to: QuadObject.self).pointee.a
        // A function of ours that has no class yet takes the class as its first argument all the same.
        switch callable {
        case .type: return makeBoundMethod(callable, .type(owner))
        case let value where value.isPlainData: return makeBoundMethod(value, .type(owner))
        case .instance(let object) where special(object.type, .get) == nil:
          return makeBoundMethod(callable, .type(owner))
        default:
          if callable.kind == .builtin || callable.kind == .boundMethod {
            return makeBoundMethod(callable, .type(owner))
          }
          try checkStack()
          return try bindDescriptor(callable, .type(owner), owner)
        }
      case .superProxy:
        let proxy = UnsafeMutableRawPointer(object).assumingMemoryBound(to: QuadObject.self)
        guard !instance.isUndefined, proxy.pointee.b.isUndefined else { return attribute }
        if proxy.type.isHeap { return try call(.type(proxy.type), proxy.pointee.a, instance) }
        return try makeSuper(type: proxy.pointee.a, object: instance)
      default: return attribute
      }
    case .instance(let descriptor):
      if descriptor.type.pointee.flags.contains(.hasNativeValue) {
        if case .object(let native) = unwrap(attribute), special(descriptor.type, .get) == nil,
          [.property, .staticMethod, .classMethod].contains(native.pointee.kind)
        {
          return try bindDescriptor(unwrap(attribute), instance, owner)
        }
      }
      guard special(descriptor.type, .get) != nil else { return attribute }
      return try callSpecial(.get, on: attribute, instance.isUndefined ? .none : instance, .type(owner)) ?? attribute
    case .type(let type):
      guard type.pointee.metaclass != types.type, special(type.pointee.metaclass, .get) != nil else { return attribute }
      return try callSpecial(.get, on: attribute, instance.isUndefined ? .none : instance, .type(owner)) ?? attribute
    default: return attribute
    }
  }

  /// `'name' ` if the class knows the property by a name.
  func propertyName(_ property: Value, _ owner: TypeRef) -> String {
    let property = unwrap(property)
    guard let object = property.heapObject, ObjectFlags.isNamed(object) else { return "" }
    for index in 0..<owner.pointee.mroCount {
      var position = 0
      while let entry = owner.pointee.mro[index].pointee.dict.nextEntry(&position) {
        if unwrap(entry.pointee.value).isIdentical(to: property), case .str(let name) = entry.pointee.key {
          return "'\(name.string)' "
        }
      }
    }
    return ""
  }

  // MARK: Setting and deleting

  func setAttribute(_ object: Value, _ name: StringRef, _ value: Value) throws(Raised) {
    let name = intern(name)
    let type = type(of: object)
    if type.pointee.flags.contains(.customSet), let hook = special(type, .setattr), isHook(hook, .setattr) {
      _ = try callSpecial(.setattr, on: object, .str(name), value)
      return
    }
    try genericSetAttribute(object, name, value)
  }

  func deleteAttribute(_ object: Value, _ name: StringRef) throws(Raised) {
    let name = intern(name)
    let type = type(of: object)
    if type.pointee.flags.contains(.customSet), let hook = special(type, .delattr), isHook(hook, .delattr) {
      _ = try callSpecial(.delattr, on: object, .str(name))
      return
    }
    try genericSetAttribute(object, name, nil)
  }

  /// `object.__setattr__`, and for nil `object.__delattr__`.
  func genericSetAttribute(_ object: Value, _ name: StringRef, _ value: Value?) throws(Raised) {
    let type = type(of: object)
    if case .type(let target) = object { return try setAttribute(ofType: target, name, value) }
    let attribute = lookup(type, name)
    if isDataDescriptor(attribute) { return try setThroughDescriptor(attribute, object, type, name, value) }
    if case .instance(let instance) = object, !type.pointee.flags.contains(.noAttributes) {
      let shape = instance.pointee.shape
      if !shape.pointee.isDictionary {
        let slot = shape.slot(of: name)
        if let value {
          if slot >= 0 {
            instance.pointee.slots[slot] = value
          } else if instance.kind == .instance || instance.kind == .exception, shape.pointee.slotCount < 64 {
            if instance.kind == .instance {
              instance.addSlot(shape.adding(name), value)
            } else {
              setItem(dictOfInstance(instance), name, value)
            }
          } else {
            setItem(dictOfInstance(instance), name, value)
          }
        } else {
          guard slot >= 0 else { throw noAttribute(object, name) }
          removeItem(dictOfInstance(instance), name)
        }
        return
      }
    }
    guard let dict = instanceDict(object) else {
      if attribute.isUndefined { throw noAttribute(object, name) }
      throw attributeError(
        object, name, "'\(nameOfType(type))' object attribute '\(name.string)' is read-only")
    }
    if let value {
      setItem(dict, name, value)
    } else if removeItem(dict, name) == nil {
      throw noAttribute(object, name)
    }
  }

  /// Sets attributes of an instance's own, whatever its class says; false if it keeps them in a dict.
  func addAttributes(_ instance: InstanceRef, _ attributes: DictRef) -> Bool {
    guard instance.kind == .instance, !instance.type.pointee.flags.contains(.noAttributes),
      !instance.pointee.shape.pointee.isDictionary,
      instance.pointee.shape.pointee.slotCount + attributes.pointee.count < 64
    else { return false }
    var index = 0
    while let entry = attributes.nextEntry(&index) {
      guard case .str = entry.pointee.key else { return false }
    }
    index = 0
    while let entry = attributes.nextEntry(&index), case .str(let text) = entry.pointee.key {
      let name = intern(text)
      let slot = instance.pointee.shape.slot(of: name)
      if slot >= 0 {
        instance.pointee.slots[slot] = entry.pointee.value
      } else {
        instance.addSlot(instance.pointee.shape.adding(name), entry.pointee.value)
      }
    }
    return true
  }

  private func setThroughDescriptor(
    _ attribute: Value, _ object: Value, _ type: TypeRef, _ name: StringRef, _ value: Value?
  ) throws(Raised) {
    var isOverridden = false
    if case .instance(let own) = attribute, case .function? = special(own.type, value == nil ? .delete : .set) {
      isOverridden = true
    }
    if !isOverridden, case .object(let header) = unwrap(attribute), header.pointee.kind == .property {
      let property = UnsafeMutableRawPointer(header).assumingMemoryBound(to: QuadObject.self)
      if header.pointee.type == types.memberDescriptor { return try setMember(property, object, value) }
      let function = value == nil ? property.pointee.c : property.pointee.b
      if function.isUndefined || function.isNone {
        if property.pointee.header.type == types.getset {
          throw attributeError(
            object, name,
            value == nil
              ? "attribute '\(name.string)' of '\(nameOfType(type))' objects is not writable"
              : "attribute '\(name.string)' of '\(nameOfType(type))' objects is not writable")
        }
        throw attributeError(
          object, name,
          "property \(propertyName(attribute, type))of '\(type.pointee.qualifiedName.string)' object has no "
            + (value == nil ? "deleter" : "setter"))
      }
      _ = value == nil ? try call(function, object) : try call(function, object, value!)
      return
    }
    if let value {
      guard try callSpecial(.set, on: attribute, object, value) != nil else {
        throw attributeError(object, name, "__set__")
      }
    } else if try callSpecial(.delete, on: attribute, object) == nil {
      throw attributeError(object, name, "__delete__")
    }
  }

  private func setAttribute(ofType type: TypeRef, _ name: StringRef, _ value: Value?) throws(Raised) {
    let metaclass = type.pointee.metaclass
    let metaAttribute = lookup(metaclass, name)
    if isDataDescriptor(metaAttribute) {
      return try setThroughDescriptor(metaAttribute, .type(type), metaclass, name, value)
    }
    if type.pointee.flags.contains(.immutable) {
      throw typeError("cannot set '\(name.string)' attribute of immutable type '\(nameOfType(type))'")
    }
    if let value {
      // Plain data in place of plain data changes nothing that is cached: who reads it reads the entry.
      let index = type.pointee.dict.find(name, hash: hash(of: name))
      if index >= 0, value.isPlainData, !name.isDunder {
        let entry = type.pointee.dict.pointee.entries.unsafelyUnwrapped + index
        if entry.pointee.value.isPlainData {
          entry.pointee.value = value
          return
        }
      }
      setItem(type.pointee.dict, name, value)
    } else if removeItem(type.pointee.dict, name) == nil {
      throw attributeError(
        .type(type), name, "type object '\(nameOfType(type))' has no attribute '\(name.string)'")
    }
    typeChanged(type)
  }

  // MARK: The dict of an object

  /// The dict of an instance's attributes: they move there, and stay.
  func dictOfInstance(_ instance: InstanceRef) -> DictRef {
    let shape = instance.pointee.shape
    let type = instance.type
    let at = type.pointee.fixedSlots
    if shape.pointee.isDictionary {
      guard case .dict(let dict) = instance.pointee.slots[at] else {
        preconditionFailure("a dict shape without a dict")
      }
      return dict
    }
    let dict = makeDict()
    var names: [(StringRef, Int)] = []
    var link = shape
    while let name = link.pointee.name {
      names.append((name, link.pointee.slotCount - 1))
      link = link.pointee.parent!
    }
    for (name, slot) in names.reversed() { setItem(dict, name, instance.pointee.slots[slot]) }
    if shape.pointee.slotCount <= at {
      // There is no slot for the dict yet; the name of the one added here is never looked for.
      instance.addSlot(type.pointee.dictShape, .dict(dict))
    } else {
      instance.pointee.slots[at] = .dict(dict)
    }
    instance.pointee.shape = type.pointee.dictShape
    return dict
  }

  /// The attribute dict of an object that has one already, without making it.
  func instanceDictIfAny(_ object: Value) -> DictRef? {
    switch object {
    case .instance(let instance):
      return instance.pointee.shape.pointee.isDictionary ? dictOfInstance(instance) : nil
    case .function(let function): return function.pointee.dict
    case .object(let header) where header.pointee.kind == .module:
      return UnsafeMutableRawPointer(header).assumingMemoryBound(to: ModuleObject.self).pointee.dict
    case .object(let header) where header.pointee.kind == .loop: return object.loop?.pointee.dict
    case .object(let header) where header.pointee.kind == .native: return header.attributed?.attributes
    case .object(let header) where isWrapper(header):
      return dictOfWrapper(UnsafeMutableRawPointer(header).assumingMemoryBound(to: QuadObject.self))
    default: return nil
    }
  }

  /// The `__dict__` of an object, made if need be; nil if its class has none.
  func instanceDict(_ object: Value) -> DictRef? {
    switch object {
    case .instance(let instance):
      if instance.type.pointee.flags.contains(.noAttributes) { return nil }
      return dictOfInstance(instance)
    case .function(let function):
      if function.pointee.dict == nil { function.pointee.dict = makeDict() }
      return function.pointee.dict
    case .object(let header) where header.pointee.kind == .loop:
      guard let loop = object.loop else { return nil }
      if loop.pointee.dict == nil { loop.pointee.dict = makeDict() }
      loop.pointee.isHooked = true
      return loop.pointee.dict
    case .object(let header) where header.pointee.kind == .native:
      guard let payload = header.attributed else { return nil }
      if payload.attributes == nil {
        payload.attributes = makeDict()
        // What has been found in the class by now may be the object's own from here on.
        header.pointee.type.pointee.flags.insert(.customGet)
        nextTypeVersion += 1
        header.pointee.type.pointee.version = nextTypeVersion
      }
      return payload.attributes
    default: return instanceDictIfAny(object)
    }
  }

  /// Whether it is a staticmethod or a classmethod that a script may give attributes.
  private func isWrapper(_ object: ObjectRef) -> Bool {
    object.pointee.kind == .staticMethod
      || object.pointee.kind == .classMethod && object.pointee.type != types.classMethodDescriptor
  }

  /// The attributes of a static or class method, at first those that its function is known by.
  private func dictOfWrapper(_ wrapper: QuadRef) -> DictRef {
    if case .dict(let dict) = wrapper.pointee.b { return dict }
    let dict = makeDict()
    wrapper.pointee.b = .dict(dict)
    for name: StaticString in ["__module__", "__name__", "__qualname__", "__doc__", "__annotations__"] {
      do throws(Raised) {
        if let value = try findAttribute(wrapper.pointee.a, intern(name)) { setItem(dict, intern(name), value) }
      } catch { _ = takeException() }
    }
    return dict
  }

  // MARK: Special methods

  /// Calls a special method of the value's class; nil if the class has none.
  func callSpecial(_ special: Special, on value: Value) throws(Raised) -> Value? {
    guard let method = self.special(type(of: value), special) else { return nil }
    if method.isMethod { return try call(method, value) }
    return try call(try bindSpecial(method, value))
  }

  func callSpecial(_ special: Special, on value: Value, _ a: Value) throws(Raised) -> Value? {
    guard let method = self.special(type(of: value), special) else { return nil }
    if method.isMethod { return try call(method, value, a) }
    return try call(try bindSpecial(method, value), a)
  }

  func callSpecial(_ special: Special, on value: Value, _ a: Value, _ b: Value) throws(Raised) -> Value? {
    guard let method = self.special(type(of: value), special) else { return nil }
    if method.isMethod { return try call(method, value, a, b) }
    return try call(try bindSpecial(method, value), a, b)
  }

  func callSpecial(
    _ special: Special, on value: Value, _ a: Value, _ b: Value, _ c: Value
  ) throws(Raised) -> Value? {
    guard let method = self.special(type(of: value), special) else { return nil }
    let window = top
    if method.isMethod {
      window[0] = method
      window[1] = value
      window[2] = a
      window[3] = b
      window[4] = c
      return try callWindow(window, 4)
    }
    return try call(try bindSpecial(method, value), a, b, c)
  }

  /// A special method that is no plain function, bound to the value.
  func bindSpecial(_ method: Value, _ value: Value) throws(Raised) -> Value {
    try bindDescriptor(method, value, type(of: value))
  }
}
