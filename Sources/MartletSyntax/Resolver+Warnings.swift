/// What CPython warns of while it compiles.
extension Resolver {
  mutating func warn(_ message: String, at range: SourceRange) {
    warnings.append(CompileWarning(message: message, range: range))
  }

  /// `x is 1`: whether two equal literals are one object is an accident.
  mutating func checkIdentity(
    _ first: Expression, _ rest: [(ComparisonOperator, Expression)], _ range: SourceRange
  ) {
    var left = isLiteral(first)
    for (op, operand) in rest {
      let right = isLiteral(operand)
      if op == .isSame || op == .isNotSame, left || right {
        return warn(
          op == .isSame
            ? "\"is\" with a literal. Did you mean \"==\"?" : "\"is not\" with a literal. Did you mean \"!=\"?",
          at: range)
      }
      left = right
    }
  }

  private func isLiteral(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .integer, .bigInteger, .float, .imaginary, .string, .bytes: true
    case .unary(.minus, let operand): isNumber(operand)
    case .tuple(let elements): elements.allSatisfy { isConstant($0) }
    default: false
    }
  }

  private func isNumber(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .integer, .bigInteger, .float, .imaginary: true
    default: false
    }
  }

  private func isConstant(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .none, .boolean, .ellipsis: true
    default: isLiteral(expression)
    }
  }

  /// `(1, 2)(3)`: a comma is missing.
  mutating func checkCallee(_ callee: Expression, _ range: SourceRange) {
    guard let name = className(callee) else { return }
    switch callee.kind {
    case .lambda: return
    default: warn("'\(name)' object is not callable; perhaps you missed a comma?", at: range)
    }
  }

  /// `{1}[0]`, `[1, 2]["a"]`.
  mutating func checkSubscript(_ value: Expression, _ index: Expression, _ range: SourceRange) {
    guard let name = className(value) else { return }
    switch value.kind {
    case .none, .boolean, .ellipsis, .integer, .bigInteger, .float, .imaginary, .set, .lambda:
      return warn("'\(name)' object is not subscriptable; perhaps you missed a comma?", at: range)
    case .comprehension(let comprehension) where comprehension.kind == .set || comprehension.kind == .generator:
      return warn("'\(name)' object is not subscriptable; perhaps you missed a comma?", at: range)
    case .dictionary: return
    case .comprehension(let comprehension) where comprehension.kind == .dictionary: return
    default: break
    }
    guard let given = className(index) else { return }
    switch index.kind {
    case .integer, .bigInteger, .boolean: return
    default:
      warn("\(name) indices must be integers or slices, not \(given); perhaps you missed a comma?", at: range)
    }
  }

  /// The class of what a literal or display makes, or nil where it is not known.
  private func className(_ expression: Expression) -> String? {
    switch expression.kind {
    case .none: "NoneType"
    case .boolean: "bool"
    case .ellipsis: "ellipsis"
    case .integer, .bigInteger: "int"
    case .float: "float"
    case .imaginary: "complex"
    case .string, .formatted: "str"
    case .bytes: "bytes"
    case .tuple: "tuple"
    case .list: "list"
    case .dictionary: "dict"
    case .set: "set"
    case .lambda: "function"
    case .comprehension(let comprehension):
      switch comprehension.kind {
      case .list: "list"
      case .set: "set"
      case .dictionary: "dict"
      case .generator: "generator"
      }
    default: nil
    }
  }
}
