import MartletSyntax

/// The bodies of one thread that run, outermost first, in a program that looks at its frames.
///
/// Only programs whose text names something like `sys._getframe` keep this record (see `Scopes.looksAtFrames`);
/// elsewhere a running body is nothing but slots, and the record holds the module's body alone. What belongs to the
/// interpreter's own modules has no place in it, like what is written in Swift, but for the methods of a loop that
/// callbacks and tasks stand on (`LoopFrame`).
final class ActivationStack {
  struct Entry {
    let code: CodeRef
    /// What showing its variables needs; nil for one that stands for a method of the loop.
    let recipe: FrameRecipe?
    let slots: FramePointer
    /// The suspended frame whose state runs, if it is one.
    let generator: GeneratorRef?
    /// Where the body is, and in which scope of its text.
    var place = SourceRange.none
    var scope: ScopeID
    /// The frame object, once a script has asked for it.
    var object = Value.undefined
  }

  var entries: [Entry] = []

  func trace(_ marker: Marker) {
    for entry in entries { marker.mark(entry.object) }
  }
}

/// What showing a frame needs to know of its body.
final class FrameRecipe {
  let code: CodeRef
  let scope: ScopeID
  let program: Program
  /// The slot of the namespace that the body runs in; -1 if its names are in slots or are the module's.
  let namespaceSlot: Int
  let variables: [ScopeNames.Variable]

  init(_ code: Code, _ rt: Runtime) {
    self.code = code.record
    program = code.program
    switch code.definition {
    case .module: scope = 0
    case .function(let definition): scope = definition.scope
    case .class_(let definition): scope = definition.scope
    case .generatorExpression(let comprehension): scope = comprehension.scope
    case .comprehension(let id): scope = id
    }
    switch code.scope.kind {
    case .class: namespaceSlot = 0
    case .module: namespaceSlot = program.hasLocals ? 0 : -1
    default: namespaceSlot = -1
    }
    var variables: [ScopeNames.Variable] = []
    if code.scope.kind != .class, code.scope.kind != .module {
      for (position, local) in code.scope.locals.enumerated() where local != Scope.namesSlot {
        var place = ScopeNames.Variable.Place.slot(position)
        if case .cell? = code.scope.bindings[local] { place = .cell(position) }
        variables.append(ScopeNames.Variable(name: rt.intern(local), place: place))
      }
      for (position, free) in code.scope.free.enumerated() {
        variables.append(
          ScopeNames.Variable(name: rt.intern(free), place: .free(code.record.pointee.closureSlot, position)))
      }
    }
    self.variables = variables
  }
}

extension Runtime {
  /// What is known of the frames of a suspending body or a function's; nil for one written in Swift.
  func recipe(of code: CodeRef) -> FrameRecipe? {
    guard let cold = code.pointee.code?.takeUnretainedValue() else { return nil }
    return recipe(of: cold)
  }

  func recipe(of code: Code) -> FrameRecipe {
    if let known = code.recipe { return known }
    let made = FrameRecipe(code, self)
    code.recipe = made
    return made
  }

  /// A body begins.
  func enterBody(_ recipe: FrameRecipe, _ slots: FramePointer, _ generator: GeneratorRef?) {
    activations.entries.append(
      ActivationStack.Entry(
        code: recipe.code, recipe: recipe, slots: slots, generator: generator, scope: recipe.scope))
  }

  /// The innermost body ends; what a frame object of it shows from now on is kept there.
  func leaveBody() {
    let index = activations.entries.count - 1
    if !activations.entries[index].object.isUndefined { settleFrame(at: index) }
    activations.entries.removeLast()
  }

  /// Notes where the innermost body is.
  @inline(__always)
  func notePlace(_ place: SourceRange, _ scope: ScopeID) {
    let index = activations.entries.count - 1
    guard index >= 0 else { return }
    activations.entries[index].place = place
    activations.entries[index].scope = scope
  }

  /// Where the script's code that calls is and who called it, innermost first.
  func runningPlaces() -> [(recipe: FrameRecipe, place: SourceRange, scope: ScopeID)] {
    var places: [(recipe: FrameRecipe, place: SourceRange, scope: ScopeID)] = []
    for entry in activations.entries.reversed() {
      guard let known = entry.recipe else { continue }
      places.append((known, entry.place, entry.scope))
      var frame = entry.generator?.pointee.awaiter
      while let awaiting = frame {
        if let recipe = recipe(of: awaiting.pointee.code) {
          places.append((recipe, waitingPlace(awaiting), recipe.scope))
        }
        frame = awaiting.pointee.awaiter
      }
    }
    return places
  }

  /// Where a frame on the heap waits.
  func waitingPlace(_ generator: GeneratorRef) -> SourceRange {
    let code = generator.pointee.code
    guard generator.pointee.phase != .created, let machine = code.pointee.machine else {
      return code.pointee.definitionRange
    }
    return machine._withUnsafeGuaranteedRef { machine in
      let index = Int(generator.pointee.state)
      return index < machine.states.count ? machine.states[index].place : code.pointee.definitionRange
    }
  }
}
