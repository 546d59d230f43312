import MartletSyntax

/// Where the text suspends: whether an expression or a statement contains an await or a yield of its own scope, and
/// which jumps leave a statement.
enum Suspensions {
  static func inside(_ expression: Expression?) -> Bool {
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
      return inside(call.function) || call.arguments.contains(where: inside)
        || call.keywords.contains { inside($0.value) }
    case .attribute(let object, _): return inside(object)
    case .index(let object, let index): return inside(object) || inside(index)
    case .slice(let lower, let upper, let step): return inside(lower) || inside(upper) || inside(step)
    case .conditional(let test, let then, let otherwise): return inside(test) || inside(then) || inside(otherwise)
    case .lambda(let definition): return definition.parameters.all.contains { inside($0.defaultValue) }
    case .comprehension(let comprehension):
      if inside(comprehension.clauses[0].iterable) { return true }
      return comprehension.kind != .generator && suspends(comprehension)
    case .starred(let inner): return inside(inner)
    case .walrus(_, _, let value): return inside(value)
    }
  }

  private static func inside(_ parts: [FormattedPart]) -> Bool {
    parts.contains { part in
      if case .value(let expression, _, let spec, _) = part { return inside(expression) || inside(spec ?? []) }
      return false
    }
  }

  /// Whether a list, set or dict comprehension awaits beyond its first iterable.
  static func suspends(_ comprehension: Comprehension) -> Bool {
    if inside(comprehension.element) || inside(comprehension.value) { return true }
    for (index, clause) in comprehension.clauses.enumerated() {
      if clause.isAsync || index > 0 && inside(clause.iterable) || clause.conditions.contains(where: inside) {
        return true
      }
    }
    return false
  }

  static func inside(_ statements: [Statement]) -> Bool { statements.contains(where: inside) }

  static func inside(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .expression(let expression): return inside(expression)
    case .assign(let targets, let value): return inside(value) || targets.contains(where: inside)
    case .augmentedAssign(let target, _, let value): return inside(target) || inside(value)
    case .annotatedAssign(let target, let annotation, let value, _):
      return inside(target) || inside(annotation) || inside(value)
    case .return(let value): return inside(value)
    case .delete(let targets): return targets.contains(where: inside)
    case .pass, .break, .continue, .global, .nonlocal, .import, .importFrom: return false
    case .if(let test, let body, let otherwise), .while(let test, let body, let otherwise):
      return inside(test) || inside(body) || inside(otherwise)
    case .for(let loop):
      return loop.isAsync || inside(loop.iterable) || inside(loop.target) || inside(loop.body)
        || inside(loop.otherwise)
    case .try(let statement):
      return inside(statement.body) || inside(statement.otherwise) || inside(statement.finally)
        || statement.handlers.contains { inside($0.type) || inside($0.body) }
    case .with(let statement):
      return statement.isAsync || inside(statement.body)
        || statement.items.contains { inside($0.context) || inside($0.target) }
    case .raise(let exception, let cause): return inside(exception) || inside(cause)
    case .assert(let test, let message): return inside(test) || inside(message)
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
  static func firstAwait(_ statements: [Statement]) -> SourceRange? { statements.first(where: inside)?.range }

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
