import MartletSyntax

/// The body of a function, class or module that is on the record of running bodies while it runs.
final class ActivationNode: Node {
  let rt: Runtime
  let recipe: FrameRecipe
  let body: Node

  init(_ rt: Runtime, _ recipe: FrameRecipe, _ body: Node) {
    self.rt = rt
    self.recipe = recipe
    self.body = body
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    rt.enterBody(recipe, frame, nil)
    defer { rt.leaveBody() }
    return try body.evaluate(frame)
  }
}

/// The straight run of statements of a suspending body's state, on that record.
final class ActivationStatement: StatementNode {
  let rt: Runtime
  let recipe: FrameRecipe
  let body: StatementNode

  init(_ rt: Runtime, _ recipe: FrameRecipe, _ body: StatementNode) {
    self.rt = rt
    self.recipe = recipe
    self.body = body
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    rt.enterBody(recipe, frame, .of(frame))
    defer { rt.leaveBody() }
    return try body.execute(frame)
  }
}

/// What a state's transfer evaluates, on that record.
final class ActivationTransfer: Node {
  let rt: Runtime
  let recipe: FrameRecipe
  let node: Node
  let place: SourceRange

  init(_ rt: Runtime, _ recipe: FrameRecipe, _ node: Node, _ place: SourceRange) {
    self.rt = rt
    self.recipe = recipe
    self.node = node
    self.place = place
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    rt.enterBody(recipe, frame, .of(frame))
    rt.notePlace(place, recipe.scope)
    defer { rt.leaveBody() }
    return try node.evaluate(frame)
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    rt.enterBody(recipe, frame, .of(frame))
    rt.notePlace(place, recipe.scope)
    defer { rt.leaveBody() }
    return try node.condition(frame)
  }
}

/// A call that notes where it is.
final class PlacedNode: ValueNode {
  let node: Node
  let scope: ScopeID

  init(_ site: Site, _ node: Node, _ scope: ScopeID) {
    self.node = node
    self.scope = scope
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let outer = rt.activations.entries.last.map { ($0.place, $0.scope) }
    rt.notePlace(range, scope)
    let value = try node.evaluate(frame)
    if let outer { rt.notePlace(outer.0, outer.1) }
    return value
  }
}

/// A statement that notes where it is.
final class PlacedStatement: StatementNode {
  let rt: Runtime
  let place: SourceRange
  let scope: ScopeID
  let statement: StatementNode

  init(_ rt: Runtime, _ place: SourceRange, _ scope: ScopeID, _ statement: StatementNode) {
    self.rt = rt
    self.place = place
    self.scope = scope
    self.statement = statement
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    rt.notePlace(place, scope)
    return try statement.execute(frame)
  }
}

extension Node {
  /// The node itself, without what notes its place.
  var unplaced: Node { (self as? PlacedNode)?.node ?? self }
}

extension Lowering {
  /// Whether the body keeps a record of where it is.
  var looksAtFrames: Bool { rt.looksAtFrames && program.source.base < Runtime.bundledBase }

  /// A statement that notes its place, if anything looks at frames.
  func placed(_ node: StatementNode, _ range: SourceRange) -> StatementNode {
    looksAtFrames && range != .none ? PlacedStatement(rt, range, currentScope, node) : node
  }

  /// A whole plain body. That of a module is always on the record.
  func activated(_ body: Node) -> Node {
    let isModule = scope.kind == .module && program.source.base < Runtime.bundledBase
    return looksAtFrames || isModule ? ActivationNode(rt, rt.recipe(of: code), body) : body
  }
}
