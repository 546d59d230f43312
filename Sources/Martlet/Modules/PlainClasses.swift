/// Knows which classes say nothing about copying, so that an instance is copied or taken apart by its attributes.
final class PlainClasses {
  /// Of `object`, which must be those of the class.
  private let inherited: [StringRef]
  /// Which the class must not have.
  private let absent: [StringRef]
  private let registry, table: StringRef
  /// What has been found out last, by class and version.
  @exclusivity(unchecked) private var known: [(type: TypeRef?, version: Int, isPlain: Bool)]

  init(_ rt: Runtime, inherited: [String], absent: [String]) {
    self.inherited = inherited.map { rt.intern($0) }
    self.absent = absent.map { rt.intern($0) }
    registry = rt.intern("copyreg")
    table = rt.intern("dispatch_table")
    known = Array(repeating: (nil, 0, false), count: 16)
  }

  /// Whether an instance is copied by its attributes; it may have a method of those itself.
  func areCopied(_ rt: Runtime, _ instance: InstanceRef) -> Bool {
    let type = instance.type
    guard instance.kind == .instance, !instance.pointee.shape.pointee.isDictionary, isKnownPlain(rt, type) else {
      return false
    }
    var shape = instance.pointee.shape
    while let name = shape.pointee.name, let parent = shape.pointee.parent {
      if name.isDunder || instance.pointee.slots[shape.pointee.slotCount - 1].isUndefined { return false }
      shape = parent
    }
    return !isRegistered(rt, type)
  }

  /// Whether a class says nothing.
  func isKnownPlain(_ rt: Runtime, _ type: TypeRef) -> Bool {
    let place = Int(bitPattern: type) >> 6 & 15
    if known[place].type != type || known[place].version != type.pointee.version {
      known[place] = (type, type.pointee.version, isPlain(rt, type))
    }
    return known[place].isPlain
  }

  private func isPlain(_ rt: Runtime, _ type: TypeRef) -> Bool {
    let flags = type.pointee.flags
    guard flags.contains(.heap), type.pointee.instanceKind == .instance,
      flags.isDisjoint(with: [.hasNativeValue, .isException, .customGet, .fallsBack, .hasMembers, .keepsLayout])
    else { return false }
    let metaclass = type.pointee.metaclass
    guard !metaclass.pointee.flags.contains(.customGet), !metaclass.pointee.flags.contains(.fallsBack) else {
      return false
    }
    for name in absent where !rt.lookup(type, name).isUndefined || !rt.lookup(metaclass, name).isUndefined {
      return false
    }
    return inherited.allSatisfy { rt.lookup(type, $0).isIdentical(to: rt.lookup(rt.types.object, $0)) }
  }

  /// Whether `copyreg` has been told how to take instances of a class apart.
  private func isRegistered(_ rt: Runtime, _ type: TypeRef) -> Bool {
    guard let module = rt.getItem(rt.modules, registry)?.object(.module, as: ModuleObject.self) else { return false }
    guard case .dict(let known)? = rt.getItem(module.pointee.dict, table) else { return true }
    var index = 0
    while let entry = known.nextEntry(&index) {
      if case .type(let other) = entry.pointee.key, other == type { return true }
    }
    return false
  }
}
