/// The names of a body that are not its own variables.
extension Resolver {
  mutating func noteOther(_ name: String) { otherNames?[current.id, default: []].insert(name) }

  /// What a body of a module names beside what it and the bodies around it bind: globals, builtins, attributes, modules.
  ///
  /// - Parameter range: that of the body's scope.
  public static func outerNames(in module: Module, ofBodyAt range: SourceRange) throws(SyntaxError) -> [String] {
    let whole = ScopeRecord(
      id: 0, kind: .module, name: "<module>", qualifiedName: "<module>", parent: nil, privatePrefix: nil,
      range: SourceRange(module.source.base, module.source.base + UInt32(module.source.text.count)), isAsync: false)
    var resolver = Resolver(module, whole, scopeCount: module.scopeCount)
    resolver.otherNames = [:]
    try resolver.visit(module.body)
    for record in resolver.records { try record?.captureNames() }
    for record in resolver.records { record?.orderCaptures() }
    guard let record = resolver.records.lazy.compactMap({ $0 }).first(where: { $0.range == range }) else { return [] }
    let bindings = record.finish().bindings
    var names = resolver.otherNames?[record.id] ?? []
    for (name, place) in bindings {
      if case .global = place { names.insert(name) }
    }
    return names.sorted()
  }
}
