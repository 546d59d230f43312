import MartletSyntax

/// Which function a place of a traceback belongs to.
extension Runtime {
  /// The name of the function, class or module in whose frame the place at an index was passed; `places` are those of
  /// one traceback, innermost first.
  ///
  /// A comprehension's place is told by the next outer one, which is the whole comprehension if it ran in the
  /// comprehension's own frame; the first iterable is evaluated in the frame around it.
  func codeName(of index: Int, in places: [SourceRange]) -> String {
    guard let program = program(at: places[index]) else { return "<module>" }
    let id = codeScope(of: index, in: places)
    return id == 0 ? "<module>" : program.scopes[id].name
  }

  /// That function's, class's or module's scope.
  func codeScope(of index: Int, in places: [SourceRange]) -> ScopeID {
    let place = places[index]
    guard let program = program(at: place) else { return 0 }
    // A body into which something was thrown before it began is told by the name that it defines.
    for code in program.codes.values where code.record.pointee.definitionRange == place {
      if case .function = code.definition, let id = program.codes.scope(of: code) { return id }
    }
    let scopes = program.scopes.all
    var best: ScopeID?
    for (id, scope) in scopes.enumerated() where scope.range.start <= place.start && place.end <= scope.range.end {
      if let found = best {
        let width = scopes[found].range.end - scopes[found].range.start
        if width < scope.range.end - scope.range.start { continue }
      }
      best = id
    }
    while let id = best {
      let scope = scopes[id]
      switch scope.kind {
      case .comprehension where index + 1 == places.count || places[index + 1] != scope.range: best = scope.parent
      case .generatorExpression where isOutside(program, id, index, places): best = scope.parent
      default: return id
      }
    }
    return 0
  }

  /// Whether a place inside a generator expression's text was passed in the frame around it, which evaluates the first
  /// iterable and asks for its iterator.
  private func isOutside(_ program: Program, _ id: ScopeID, _ index: Int, _ places: [SourceRange]) -> Bool {
    let place = places[index]
    var first = SourceRange.none
    if case .generatorExpression(let comprehension)? = program.codes[id]?.definition {
      first = comprehension.clauses[0].iterable.range
    }
    guard place == program.scopes[id].range || place == first else {
      return first != .none && first.start <= place.start && place.end <= first.end
    }
    // A step of the iterator has the same place as asking for it. Asking raises of itself or in a method for it.
    if index > 0, place != first {
      let inner = codeName(of: index - 1, in: places)
      if inner != "__iter__", inner != "__aiter__" { return false }
    }
    // A generator is mostly consumed below the frame around it, by a builtin or by a function that is called there.
    guard let parent = program.scopes[id].parent else { return true }
    let around = program.scopes[parent].range
    return !places[(index + 1)...].contains { around.start <= $0.start && $0.end <= around.end }
  }
}
