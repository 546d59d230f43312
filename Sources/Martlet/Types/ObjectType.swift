/// `object`: what every value answers to.
enum ObjectType {
  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("The base of all classes."))
    t.new("__new__(cls, /, *args, **kwargs)", "A new instance without attributes.") { rt, a throws(Raised) in
      guard case .type(let asked) = a[0] else {
        throw rt.typeError("object.__new__(X): X is not a type object (\(rt.typeName(a[0])))")
      }
      if asked.pointee.flags.contains(.hasNativeValue) || asked.pointee.nativeBase != rt.types.object,
        rt.special(asked, .new)?.isIdentical(to: rt.objectNew) != false
      {
        throw rt.typeError("cannot create '\(rt.nameOfType(asked))' instances")
      }
      if hasArguments(a[1], a[2]) {
        if rt.special(asked, .new)?.isIdentical(to: rt.objectNew) == false {
          throw rt.typeError("object.__new__() takes exactly one argument (the type to instantiate)")
        }
        if rt.special(asked, .`init`)?.isIdentical(to: rt.objectInit) != false {
          throw rt.typeError("\(rt.nameOfType(asked))() takes no arguments")
        }
      }
      if asked.pointee.flags.contains(.hasNativeValue) || asked.pointee.nativeBase != rt.types.object {
        let name = rt.nameOfType(asked)
        throw rt.typeError("object.__new__(\(name)) is not safe, use \(name).__new__()")
      }
      return try rt.newInstance(asked)
    }
    t.method("__init__(self, /, *args, **kwargs)", "Sets up a new instance.") { rt, a throws(Raised) in
      guard hasArguments(a[1], a[2]) else { return .none }
      let type = rt.type(of: a[0])
      if rt.special(type, .`init`)?.isIdentical(to: rt.objectInit) == false {
        throw rt.typeError("object.__init__() takes exactly one argument (the instance to initialize)")
      }
      if rt.special(type, .new)?.isIdentical(to: rt.objectNew) != false {
        throw rt.typeError(
          "\(rt.nameOfType(type)).__init__() takes exactly one argument (the instance to initialize)")
      }
      return .none
    }
    populateText(t)
    populateComparison(t)
    populateAttributes(t)
    t.classMethod("__init_subclass__(cls, /, *args, **kwargs)", "Called when a class is derived from this one.") {
      rt, a throws(Raised) in
      guard hasArguments(a[1], a[2]), case .type(let type) = a[0] else { return .none }
      let label = "\(type.pointee.qualifiedName.string).__init_subclass__()"
      if case .tuple(let tuple) = a[1], tuple.pointee.count > 0 {
        throw rt.typeError("\(label) takes no arguments (\(tuple.pointee.count) given)")
      }
      throw rt.typeError("\(label) takes no keyword arguments")
    }
    t.classMethod("__subclasshook__(cls, subclass, /)", "Lets an abstract class claim a subclass.") { rt, _ in
      rt.notImplemented
    }
    populateReduction(t)
    t.method("__sizeof__(self, /)", "An estimate of the size in bytes.") { _, _ in .int(16) }
  }

  /// Taking objects apart for copies; how is said in the bundled module `copyreg`.
  private static func populateReduction(_ t: TypeBuilder) {
    func ask(_ rt: Runtime, _ name: StaticString) throws(Raised) -> Value {
      try rt.getAttribute(try rt.importModule("copyreg"), rt.intern(name))
    }
    t.method("__getstate__(self, /)", "The attributes, or None.") { rt, a throws(Raised) in
      try rt.call(try ask(rt, "_state"), a[0])
    }
    t.method("__reduce__(self, /)", "How to make the object again.") { rt, a throws(Raised) in
      try rt.call(try ask(rt, "_reduce"), a[0], .int(0))
    }
    t.method("__reduce_ex__(self, protocol, /)", "How to make the object again.") { rt, a throws(Raised) in
      let version = try rt.index(a[1])
      // Most classes that say something have the other method only.
      let name = rt.intern("__reduce__")
      let type = rt.type(of: a[0])
      if case .instance = a[0], !type.pointee.flags.contains(.customGet),
        !rt.lookup(type, name).isIdentical(to: rt.lookup(rt.types.object, name))
      {
        return try rt.call(try rt.getAttribute(a[0], name))
      }
      return try rt.call(try ask(rt, "_reduce_ex"), a[0], .int(version))
    }
  }

  private static func hasArguments(_ positional: Value, _ keywords: Value) -> Bool {
    if case .tuple(let tuple) = positional, tuple.pointee.count > 0 { return true }
    if case .dict(let dict) = keywords, dict.pointee.count > 0 { return true }
    return false
  }

  private static func populateText(_ t: TypeBuilder) {
    t.method("__repr__(self, /)", "What the object is, for a programmer.") { rt, a in rt.str(rt.defaultRepr(a[0])) }
    t.method("__str__(self, /)", "The object as text.") { rt, a throws(Raised) in .str(try rt.repr(a[0])) }
    t.method("__format__(self, format_spec, /)", "The object as formatted text.") { rt, a throws(Raised) in
      guard case .str(let spec) = rt.unwrap(a[1]) else {
        throw rt.typeError("__format__() argument must be str, not \(rt.argumentName(a[1]))")
      }
      if spec.pointee.byteCount > 0 {
        throw rt.typeError("unsupported format string passed to \(rt.typeName(a[0])).__format__")
      }
      return .str(try rt.str(of: a[0]))
    }
  }

  private static func populateComparison(_ t: TypeBuilder) {
    t.method("__eq__(self, value, /)", "Whether it is the same object.") { rt, a in
      a[0].isIdentical(to: a[1]) ? .bool(true) : rt.notImplemented
    }
    t.method("__ne__(self, value, /)", "The opposite of ==.") { rt, a throws(Raised) in
      guard let equal = try rt.callSpecial(.eq, on: a[0], a[1]), !rt.isNotImplemented(equal) else {
        return rt.notImplemented
      }
      return .bool(!(try rt.isTrue(equal)))
    }
    t.method("__lt__(self, value, /)") { rt, _ in rt.notImplemented }
    t.method("__le__(self, value, /)") { rt, _ in rt.notImplemented }
    t.method("__gt__(self, value, /)") { rt, _ in rt.notImplemented }
    t.method("__ge__(self, value, /)") { rt, _ in rt.notImplemented }
    t.method("__hash__(self, /)", "A hash of the identity.") { rt, a in
      if let object = a[0].heapObject { return .int(rt.identityHash(object)) }
      return .int(rt.identity(of: a[0]))
    }
  }

  private static func populateAttributes(_ t: TypeBuilder) {
    t.method("__getattribute__(self, name, /)", "The attribute of a name.") { rt, a throws(Raised) in
      try rt.genericGetAttribute(a[0], try rt.attributeName(a[1]))
    }
    t.method("__setattr__(self, name, value, /)", "Sets an attribute.") { rt, a throws(Raised) in
      if case .type = a[0] { throw rt.typeError("can't apply this __setattr__ to type object") }
      try rt.genericSetAttribute(a[0], try rt.attributeName(a[1]), a[2])
      return .none
    }
    t.method("__delattr__(self, name, /)", "Deletes an attribute.") { rt, a throws(Raised) in
      if case .type = a[0] { throw rt.typeError("can't apply this __delattr__ to type object") }
      try rt.genericSetAttribute(a[0], try rt.attributeName(a[1]), nil)
      return .none
    }
    t.method("__dir__(self, /)", "The names of the attributes.") { rt, a throws(Raised) in
      .list(rt.attributeNames(a[0]))
    }
    t.getter(
      "__class__", "The object's class.", { rt, v in .type(rt.type(of: v)) }, set: setClass,
      isDeletable: true)
    t.getter(
      "__dict__", "The object's attributes.",
      { rt, v throws(Raised) in
        guard let dict = rt.instanceDict(v) else { throw rt.noAttribute(v, rt.intern("__dict__")) }
        return .dict(dict)
      },
      set: { rt, v, new throws(Raised) in
        guard rt.instanceDict(v) != nil, case .instance(let object) = v else {
          throw rt.noAttribute(v, rt.intern("__dict__"))
        }
        guard case .dict(let dict) = new.isUndefined ? .dict(rt.makeDict()) : rt.unwrap(new) else {
          throw rt.typeError("__dict__ must be set to a dictionary, not a '\(rt.typeName(new))'")
        }
        object.pointee.slots[object.type.pointee.fixedSlots] = .dict(dict)
      }, isDeletable: true)
  }

  /// Gives an instance another class of the same layout; its attributes move to a dict first.
  private static func setClass(_ rt: Runtime, _ object: Value, _ new: Value) throws(Raised) {
    if new.isUndefined { throw rt.typeError("can't delete __class__ attribute") }
    guard case .type(let type) = new else {
      throw rt.typeError("__class__ must be set to a class, not '\(rt.typeName(new))' object")
    }
    if let module = object.object(.module, as: ModuleObject.self), type.isSubclass(of: rt.types.module) {
      module.pointee.header.type = type
      return
    }
    guard case .instance(let instance) = object, instance.type.isHeap, type.isHeap else {
      throw rt.typeError("__class__ assignment only supported for mutable types or ModuleType subclasses")
    }
    guard rt.hasSameLayout(type, instance.type) else {
      throw rt.typeError(
        "__class__ assignment: '\(rt.nameOfType(type))' object layout differs from "
          + "'\(rt.nameOfType(instance.type))'")
    }
    if type.pointee.flags.contains(.noAttributes) {
      instance.pointee.shape = type.pointee.rootShape
    } else {
      _ = rt.instanceDict(object)
      instance.pointee.shape = type.pointee.dictShape
    }
    instance.pointee.header.type = type
  }
}

extension Runtime {
  /// The name of an attribute given by a script.
  func attributeName(_ value: Value) throws(Raised) -> StringRef {
    guard case .str(let name) = unwrap(value) else {
      throw typeError("attribute name must be string, not '\(typeName(value))'")
    }
    return intern(name)
  }

  /// `id(v)`. Immediate values that are equal are the same object, so their number follows from the value.
  func identity(of v: Value) -> Int {
    switch v {
    case .undefined: return 0
    case .none: return 0x5500_0000_1000
    case .bool(let flag): return flag ? 0x5500_0000_1020 : 0x5500_0000_1040
    case .int(let number): return Int(bitPattern: 0x5600_0000_0000 &+ UInt(bitPattern: number) &* 32) & Int.max
    case .float(let number): return Int(truncatingIfNeeded: number.bitPattern >> 1 | 1)
    default: return 0x7f00_0000_0000 + Int(v.heapObject.unsafelyUnwrapped.pointee.serial) * 16
    }
  }

  /// The names `dir` finds: the object's own attributes and those of its class, each once, in no order.
  func attributeNames(_ v: Value) -> ListRef {
    let names = makeDict()
    func take(_ dict: DictRef) {
      var position = 0
      while let entry = dict.nextEntry(&position) {
        if case .str(let name) = entry.pointee.key { setItem(names, name, .none) }
      }
    }
    func take(classes type: TypeRef) {
      for index in 0..<type.pointee.mroCount {
        populate(type.pointee.mro[index])
        take(type.pointee.mro[index].pointee.dict)
      }
    }
    if let module = v.object(.module, as: ModuleObject.self) {
      take(module.pointee.dict)
      if let toCome = module.pointee.namesToCome { take(toCome) }
      if getItem(module.pointee.dict, intern("__file__")) != nil {
        for name: StaticString in ["__spec__", "__loader__", "__cached__"] { setItem(names, name, .none) }
      }
      for name in AsyncioLibrary.namesToCome(module.pointee.name.string) { setItem(names, intern(name), .none) }
    } else if case .type(let type) = v {
      take(classes: type)
      if !type.isHeap { removeItem(names, intern("__dict__")) }
    } else {
      take(classes: type(of: v))
      if let dict = instanceDictIfAny(v) {
        take(dict)
      } else if case .instance(let instance) = v {
        var shape = instance.pointee.shape
        while let name = shape.pointee.name {
          setItem(names, name, .none)
          guard let parent = shape.pointee.parent else { break }
          shape = parent
        }
      }
      if instanceDict(v) == nil { removeItem(names, intern("__dict__")) }
    }
    let list = makeList(capacity: names.pointee.count)
    var position = 0
    while let entry = names.nextEntry(&position) { list.append(entry.pointee.key, heap) }
    return list
  }

  /// `dir(v)`.
  func dir(_ v: Value) throws(Raised) -> ListRef {
    let names = try callSpecial(.dir, on: v) ?? .list(attributeNames(v))
    return try sorted(names, key: nil, reverse: false)
  }
}
