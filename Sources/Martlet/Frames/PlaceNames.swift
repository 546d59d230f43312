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
    let outer = index + 1 < places.count ? places[index + 1] : .none
    while let id = best {
      let scope = scopes[id]
      switch scope.kind {
      case .comprehension where outer != scope.range: best = scope.parent
      case .generatorExpression where isOutside(program, id, place, outer): best = scope.parent
      default: return id
      }
    }
    return 0
  }

  /// Whether a place inside a generator expression's text was passed in the frame around it.
  private func isOutside(_ program: Program, _ id: ScopeID, _ place: SourceRange, _ outer: SourceRange) -> Bool {
    let first: SourceRange
    if case .generatorExpression(let comprehension)? = program.codes[id]?.definition {
      first = comprehension.clauses[0].iterable.range
    } else {
      first = .none
    }
    if place == program.scopes[id].range || place == first {
      // After a step of the iterator comes the consumer, which is mostly in the frame around the generator. Where the
      // iterable was being evaluated, or asked for its iterator, that frame's caller comes.
      guard outer != .none, let parent = program.scopes[id].parent else { return true }
      let around = program.scopes[parent].range
      return !(around.start <= outer.start && outer.end <= around.end)
    }
    return first != .none && first.start <= place.start && place.end <= first.end
  }
}
