import MartletSyntax

/// Where the text suspends: whether an expression or a statement contains an await or a yield of its own scope, or a
/// call by which it enters a loop; and which jumps leave a statement.
struct Suspensions {
  /// Names whose calls suspend, in a body that is a drive of its own; nil in others, where only awaits and yields do.
  let entering: EnteringNames?

  /// Whether calling this suspends.
  func enters(_ call: CallExpression) -> Bool {
    guard let entering else { return false }
    switch call.function.kind {
    case .name(let name): guard entering.functions.contains(name) else { return false }
    case .attribute(_, let name): guard entering.methods.contains(name.name) else { return false }
    default: return false
    }
    // A window of unknown size is left to the ordinary call.
    return call.keywords.allSatisfy { $0.name != nil }
      && call.arguments.allSatisfy { if case .starred = $0.kind { false } else { true } }
  }

  func inside(_ expression: Expression?) -> Bool {
    guard let expression else { return false }
    switch expression.kind {
    case .none, .boolean, .ellipsis, .integer, .bigInteger, .float, .imaginary, .string, .bytes, .name, .slot:
      return false
    case .await, .yield, .yieldFrom: return true
    case .formatted(let parts): return inside(parts)
    case .list(let elements), .tuple(let elements), .set(let elements): return elements.contains(where: inside)
    case .dictionary(let items): return items.contains { inside($0.key) || inside($0.value) }
    case .unary(_, let operand): return inside(operand)
    case .binary(_, let left, let right): return inside(left) || inside(right)
    case .logical(_, let operands): return operands.contains(where: inside)
    case .comparison(let first, let rest): return inside(first) || rest.contains { inside($0.1) }
    case .call(let call):
      return enters(call) || inside(call.function) || call.arguments.contains(where: inside)
        || call.keywords.contains { inside($0.value) }
    case .attribute(let object, _): return inside(object)
    case .index(let object, let index): return inside(object) || inside(index)
    case .slice(let lower, let upper, let step): return inside(lower) || inside(upper) || inside(step)
    case .conditional(let test, let then, let otherwise): return inside(test) || inside(then) || inside(otherwise)
    case .lambda(let definition):
      return entering == nil && definition.parameters.all.contains { inside($0.defaultValue) }
    case .comprehension(let comprehension):
      if inside(comprehension.clauses[0].iterable) { return true }
      return comprehension.kind != .generator && suspends(comprehension)
    case .starred(let inner): return inside(inner)
    case .walrus(_, _, let value): return inside(value)
    }
  }

  private func inside(_ parts: [FormattedPart]) -> Bool {
    parts.contains { part in
      if case .value(let expression, _, let spec, _) = part { return inside(expression) || inside(spec ?? []) }
      return false
    }
  }

  /// Whether a list, set or dict comprehension awaits beyond its first iterable.
  func suspends(_ comprehension: Comprehension) -> Bool {
    if inside(comprehension.element) || inside(comprehension.value) { return true }
    for (index, clause) in comprehension.clauses.enumerated() {
      if clause.isAsync || index > 0 && inside(clause.iterable) || clause.conditions.contains(where: inside) {
        return true
      }
    }
    return false
  }

  /// Whether statements have one among them that something can be caught in, or must be left through.
  static func mayCatch(_ statements: [Statement]) -> Bool {
    statements.contains { statement in
      switch statement.kind {
      case .try, .with: true
      case .for(let loop): loop.isAsync || mayCatch(loop.body) || mayCatch(loop.otherwise)
      case .if(_, let body, let otherwise), .while(_, let body, let otherwise):
        mayCatch(body) || mayCatch(otherwise)
      case .match(_, let cases): cases.contains { mayCatch($0.body) }
      default: false
      }
    }
  }

  /// A target to be unpacked into cannot be cut, so calls inside one stay ordinary.
  func insideTarget(_ target: Expression) -> Bool {
    if entering != nil {
      switch target.kind {
      case .tuple, .list, .starred: return false
      default: break
      }
    }
    return inside(target)
  }

  func inside(_ statements: [Statement]) -> Bool { statements.contains(where: inside) }

  func inside(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .expression(let expression): return inside(expression)
    case .assign(let targets, let value): return inside(value) || targets.contains(where: insideTarget)
    case .augmentedAssign(let target, _, let value): return inside(target) || inside(value)
    case .annotatedAssign(let target, let annotation, let value, _):
      return inside(target) || inside(annotation) || inside(value)
    case .return(let value): return inside(value)
    case .delete(let targets): return targets.contains(where: insideTarget)
    case .pass, .break, .continue, .global, .nonlocal, .import, .importFrom: return false
    case .if(let test, let body, let otherwise), .while(let test, let body, let otherwise):
      return inside(test) || inside(body) || inside(otherwise)
    case .for(let loop):
      return loop.isAsync || inside(loop.iterable) || insideTarget(loop.target) || inside(loop.body)
        || inside(loop.otherwise)
    case .try(let statement):
      if statement.isStar, entering != nil { return false }
      return inside(statement.body) || inside(statement.otherwise) || inside(statement.finally)
        || statement.handlers.contains { inside($0.type) || inside($0.body) }
    case .with(let statement):
      return statement.isAsync || inside(statement.body)
        || statement.items.contains { inside($0.context) || $0.target.map(insideTarget) ?? false }
    case .raise(let exception, let cause): return inside(exception) || inside(cause)
    case .assert(let test, let message): return inside(test) || inside(message)
    case .function where entering != nil, .class where entering != nil: return false
    case .function(let definition):
      return definition.decorators.contains(where: inside)
        || definition.parameters.all.contains { inside($0.defaultValue) || inside($0.annotation) }
    case .class(let definition):
      return definition.decorators.contains(where: inside) || definition.bases.contains(where: inside)
        || definition.keywords.contains { inside($0.value) }
    case .match(let subject, let cases):
      return inside(subject) || cases.contains { inside($0.condition) || inside($0.body) }
    }
  }

  /// The first statement of its own scope that suspends.
  static func firstAwait(_ statements: [Statement]) -> SourceRange? {
    let awaits = Suspensions(entering: nil)
    return statements.first { awaits.inside($0) }?.range
  }

  /// The jumps by which a statement may be left.
  struct Jumps: OptionSet {
    let rawValue: Int
    static let breaks = Jumps(rawValue: 1)
    static let continues = Jumps(rawValue: 2)
    static let returns = Jumps(rawValue: 4)
  }

  static func jumps(_ statements: [Statement]) -> Jumps {
    statements.reduce(into: []) { $0.formUnion(jumps($1)) }
  }

  static func jumps(_ statement: Statement) -> Jumps {
    switch statement.kind {
    case .break: return .breaks
    case .continue: return .continues
    case .return: return .returns
    case .if(_, let body, let otherwise): return jumps(body).union(jumps(otherwise))
    case .while(_, let body, let otherwise):
      return jumps(body).intersection(.returns).union(jumps(otherwise))
    case .for(let loop): return jumps(loop.body).intersection(.returns).union(jumps(loop.otherwise))
    case .try(let statement):
      return statement.handlers.reduce(
        into: jumps(statement.body).union(jumps(statement.otherwise)).union(jumps(statement.finally))
      ) { $0.formUnion(jumps($1.body)) }
    case .with(let statement): return jumps(statement.body)
    case .match(_, let cases): return cases.reduce(into: []) { $0.formUnion(jumps($1.body)) }
    default: return []
    }
  }
}
