/// The modules an interpreter can import, and what they keep.
struct ModuleState {
  /// Whether `import` may read files.
  var readsFiles = false
  /// Folders in which a script's own modules are looked for, until it has `sys.path`.
  var searchPath: [String] = []
  /// The modules whose text is running, those of one thread innermost last.
  var initializing: [RunningModule] = []
  /// How many bodies of bundled modules are being executed.
  var runningBundledBodies = 0
  /// The classes that native modules made.
  var types: [TypeRef] = []
  /// Values that functions of native modules refer to.
  var kept: [Value] = []
  /// `ABCMeta.__instancecheck__`, once there is one.
  var abstractInstanceCheck = Value.undefined
  /// `enum.property`, once there is one: what it gives for an instance is what its getter gives. Not traced, since all
  /// modules are reached from it.
  var enumProperty: TypeRef?
  /// `contextvars.Context`, once there is one.
  var contextType: TypeRef?
  /// The classes of `keys()`, `values()` and `items()` of contexts, once there are some.
  var mapViewTypes: MapViews.Types?
  /// Copies of built-in methods that classes have as special methods of other names; kept alive by `kept`.
  var renamedMethods: [ObjectRef: Value] = [:]
  /// Weak references, cleared when a collection finds what they refer to unreachable.
  var weakReferences: [WeakReference] = []
  /// What those refer to whose end a script may notice.
  var watchedTargets: Set<ObjectRef> = []
  /// Of those the ones without a class of their own or a callback, of which there is one a target.
  var plainReferences: [ObjectRef: WeakReference] = [:]

  /// How many digits an int that is turned to or from text may have; 0 is no limit.
  var maximumDigits = 4300
  var codecs = CodecRegistry()
  /// The views on bytearrays, held weakly.
  var memoryViews: [ObjectRef] = []
  let regex = RegexState()
  let files = FileState()

  /// The place of the library that a record tells, while the library itself logs.
  var libraryPlace: LibraryPlace?

  /// The warnings shown so far: each is shown once for a place.
  var shownWarnings: Set<String> = []

  /// `__weakref__` of the classes whose instances can be referred to weakly; undefined until one is made.
  var weakrefAttribute = Value.undefined

  func trace(_ marker: Marker) {
    for type in types { marker.mark(type) }
    for value in kept { marker.mark(value) }
    for running in initializing { marker.mark(running.module) }
    marker.mark(weakrefAttribute)
    marker.mark(abstractInstanceCheck)
    codecs.trace(marker)
    regex.trace(marker)
  }
}

extension Runtime {
  /// An exception class of a native module.
  func makeNativeException(_ name: StaticString, module: String, base: TypeRef) -> TypeRef {
    let type = makeNativeType(name, module: module, isSubclassable: true, base: base) { _ in }
    type.pointee.instanceKind = .exception
    type.pointee.flags.insert(.isException)
    return type
  }

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
