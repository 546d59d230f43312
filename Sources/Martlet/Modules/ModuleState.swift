/// The modules an interpreter can import, and what they keep.
struct ModuleState {
  /// Folders in which a script's own modules are looked for.
  var searchPath: [String] = []
  /// The classes that native modules made.
  var types: [TypeRef] = []
  /// `contextvars.Context`, once there is one.
  var contextType: TypeRef?
  /// Weak references, cleared when a collection finds what they refer to unreachable.
  var weakReferences: [WeakReference] = []

  /// The warnings shown so far: each is shown once for a place.
  var shownWarnings: Set<String> = []

  func trace(_ marker: Marker) {
    for type in types { marker.mark(type) }
  }
}

extension Runtime {
  /// A class of a native module.
  func makeNativeType(
    _ name: StaticString, module: String, isSubclassable: Bool = false, base: TypeRef? = nil,
    _ populate: @escaping (TypeBuilder) -> Void
  ) -> TypeRef {
    let type = allocateType(metaclass: types.type)
    type.pointee.instanceKind = .native
    type.pointee.flags = isSubclassable ? [.subclassable] : []
    type.pointee.nativeBase = base ?? types.object
    finishType(type, name: name, populate: populate)
    type.pointee.moduleName = intern(module)
    moduleState.types.append(type)
    return type
  }
}
