/// The modules an interpreter can import, and what they keep.
struct ModuleState {
  /// Native modules by name, made on import.
  var makers: [String: (Runtime) throws(Raised) -> ModuleRef] = [:]
  /// Folders in which a script's own modules are looked for.
  var searchPath: [String] = []

  func trace(_ marker: Marker) {}
}
