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

  /// The places of bundled modules in the position space, ascending.
  var bundledRanges: [Range<UInt32>] = []

  /// Whether a position lies in a bundled module.
  func isBundled(_ position: UInt32) -> Bool {
    var low = 0
    var high = bundledRanges.count
    while low < high {
      let middle = (low + high) / 2
      if bundledRanges[middle].upperBound <= position { low = middle + 1 } else { high = middle }
    }
    return low < bundledRanges.count && bundledRanges[low].contains(position)
  }

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
