/// The modules an interpreter can import, and what they keep.
struct ModuleState {
  /// Native modules by name, made on import.
  var makers: [String: (Runtime) throws(Raised) -> ModuleRef] = [:]
  /// Folders in which a script's own modules are looked for.
  var searchPath: [String] = []

  /// The warnings shown so far: each is shown once for a place.
  var shownWarnings: Set<String> = []

  func trace(_ marker: Marker) {}
}
