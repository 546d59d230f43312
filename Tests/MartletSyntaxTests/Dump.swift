@testable import MartletSyntax

/// Writes a tree as an S-expression, so that a test states the shape it expects in one line.
enum Dump {
  static func module(_ text: String) throws(SyntaxError) -> String {
    let module = try Parser.parseModule(Source(name: "test", text: Array(text.utf8)))
    return module.body.map(statement).joined(separator: " ")
  }

  static func block(_ body: [Statement]) -> String { "[" + body.map(statement).joined(separator: " ") + "]" }

  static func statement(_ statement: Statement) -> String {
    switch statement.kind {
    case .expression(let value): expression(value)
    case .assign(let targets, let value): "(= \(list(targets)) \(expression(value)))"
    case .augmentedAssign(let target, let sign, let value): "(\(sign)= \(expression(target)) \(expression(value)))"
    case .annotatedAssign(let target, let annotation, let value, let simple):
      "(\(simple ? ":" : ":()") \(expression(target)) \(expression(annotation))\(optional(value)))"
    case .return(let value): "(return\(optional(value)))"
    case .delete(let targets): "(del \(list(targets)))"
    case .pass: "pass"
    case .break: "break"
    case .continue: "continue"
    case .if(let test, let body, let otherwise): "(if \(expression(test)) \(block(body)) \(block(otherwise)))"
    case .while(let test, let body, let otherwise): "(while \(expression(test)) \(block(body)) \(block(otherwise)))"
    case .for(let loop):
      "(\(loop.isAsync ? "async-" : "")for \(expression(loop.target)) \(expression(loop.iterable)) "
        + "\(block(loop.body)) \(block(loop.otherwise)))"
    case .try(let block): tryStatement(block)
    case .with(let block):
      "(\(block.isAsync ? "async-" : "")with "
        + block.items.map { "(\(expression($0.context))\(optional($0.target)))" }.joined(separator: " ")
        + " \(Dump.block(block.body)))"
    case .raise(let exception, let cause): "(raise\(optional(exception))\(optional(cause)))"
    case .assert(let test, let message): "(assert \(expression(test))\(optional(message)))"
    case .global(let names): "(global \(names.joined(separator: " ")))"
    case .nonlocal(let names): "(nonlocal \(names.joined(separator: " ")))"
    case .import(let names): "(import \(imported(names)))"
    case .importFrom(let module, let level, let names):
      "(from \(String(repeating: ".", count: level))\(module) \(names.isEmpty ? "*" : imported(names)))"
    case .function(let definition):
      "(\(definition.isAsync ? "async-" : "")def \(definition.name) \(parameters(definition.parameters)) "
        + "\(block(definition.body)))"
    case .class(let definition): "(class \(definition.name) \(list(definition.bases)) \(block(definition.body)))"
    case .match(let subject, let cases):
      "(match \(expression(subject)) "
        + cases.map { "(\(pattern($0.pattern))\(optional($0.condition)) \(block($0.body)))" }.joined(separator: " ")
        + ")"
    }
  }

  private static func tryStatement(_ statement: TryStatement) -> String {
    let handlers = statement.handlers.map { handler in
      "(except\(statement.isStar ? "*" : "")\(optional(handler.type))\(handler.name.map { " as \($0)" } ?? "") "
        + "\(block(handler.body)))"
    }
    return "(try \(block(statement.body)) \(handlers.joined(separator: " ")) \(block(statement.otherwise)) "
      + "\(block(statement.finally)))"
  }

  private static func imported(_ names: [ImportedName]) -> String {
    names.map { name in name.alias.map { "(\(name.name) \($0))" } ?? name.name }.joined(separator: " ")
  }

  static func parameters(_ parameters: Parameters) -> String {
    func one(_ parameter: Parameter) -> String {
      parameter.name + (parameter.defaultValue.map { "=" + expression($0) } ?? "")
    }
    var parts = parameters.positionalOnly.map(one)
    if !parts.isEmpty { parts.append("/") }
    parts += parameters.positional.map(one)
    if let variadic = parameters.variadic {
      parts.append("*" + one(variadic))
    } else if !parameters.keywordOnly.isEmpty {
      parts.append("*")
    }
    parts += parameters.keywordOnly.map(one)
    if let variadic = parameters.keywordVariadic { parts.append("**" + one(variadic)) }
    return "(" + parts.joined(separator: " ") + ")"
  }

  private static func optional(_ value: Expression?) -> String { value.map { " " + expression($0) } ?? "" }

  static func list(_ expressions: [Expression]) -> String { "[" + joined(expressions) + "]" }

  private static func joined(_ expressions: [Expression]) -> String {
    expressions.map(expression).joined(separator: " ")
  }

  static func text(_ bytes: [UInt8]) -> String { "'" + String(decoding: bytes, as: UTF8.self) + "'" }

  static func expression(_ expression: Expression) -> String {
    switch expression.kind {
    case .none: "None"
    case .boolean(let value): value ? "True" : "False"
    case .ellipsis: "..."
    case .integer(let value): "\(value)"
    case .bigInteger(let digits): digits
    case .float(let value): "\(value)"
    case .imaginary(let value): "\(value)j"
    case .string(let bytes): text(bytes)
    case .bytes(let bytes): "b" + text(bytes)
    case .formatted(let parts): "(f \(parts.map(part).joined(separator: " ")))"
    case .name(let name): name
    case .list(let elements): list(elements)
    case .tuple(let elements): "(tuple\(elements.isEmpty ? "" : " ")\(joined(elements)))"
    case .set(let elements): "{\(joined(elements))}"
    case .dictionary(let items):
      "{"
        + items.map { ($0.key.map { Dump.expression($0) } ?? "**") + ":" + Dump.expression($0.value) }
        .joined(separator: " ") + (items.isEmpty ? ":}" : "}")
    case .unary(let sign, let value): "(\(sign) \(Dump.expression(value)))"
    case .binary(let sign, let left, let right): "(\(sign) \(Dump.expression(left)) \(Dump.expression(right)))"
    case .logical(let sign, let operands): "(\(sign) \(joined(operands)))"
    case .comparison(let first, let rest):
      "(cmp \(Dump.expression(first)) " + rest.map { "\($0.0) \(Dump.expression($0.1))" }.joined(separator: " ") + ")"
    case .call(let call):
      "(call \(Dump.expression(call.function))\(call.arguments.isEmpty ? "" : " ")\(joined(call.arguments))"
        + call.keywords.map { " \($0.name ?? "**")=\(Dump.expression($0.value))" }.joined() + ")"
    case .attribute(let value, let name): "(. \(Dump.expression(value)) \(name.name))"
    case .index(let value, let subscripted): "(index \(Dump.expression(value)) \(Dump.expression(subscripted)))"
    case .slice(let lower, let upper, let step):
      "(slice \(lower.map(Dump.expression) ?? "_") \(upper.map(Dump.expression) ?? "_") "
        + "\(step.map(Dump.expression) ?? "_"))"
    case .conditional(let test, let then, let otherwise):
      "(? \(Dump.expression(test)) \(Dump.expression(then)) \(Dump.expression(otherwise)))"
    case .lambda(let definition):
      "(lambda \(parameters(definition.parameters)) \(block(definition.body)))"
    case .comprehension(let comprehension):
      "(\(comprehension.kind)-comp\(comprehension.isAsync ? "-async" : "") "
        + Dump.expression(comprehension.element) + (comprehension.value.map { ":" + Dump.expression($0) } ?? "")
        + comprehension.clauses.map { clause in
          " (\(clause.isAsync ? "async-" : "")for \(Dump.expression(clause.target)) "
            + Dump.expression(clause.iterable) + clause.conditions.map { " if " + Dump.expression($0) }.joined() + ")"
        }.joined() + ")"
    case .await(let value): "(await \(Dump.expression(value)))"
    case .yield(let value): "(yield\(optional(value)))"
    case .yieldFrom(let value): "(yield-from \(Dump.expression(value)))"
    case .starred(let value): "(* \(Dump.expression(value)))"
    case .walrus(let target, _, let value): "(:= \(target) \(Dump.expression(value)))"
    case .slot(let index): "(slot \(index))"
    }
  }

  private static func part(_ part: FormattedPart) -> String {
    switch part {
    case .literal(let bytes): text(bytes)
    case .value(let value, let conversion, let spec, _):
      "{\(expression(value))" + (conversion.map { "!\($0)" } ?? "")
        + (spec.map { ":" + $0.map(Dump.part).joined(separator: " ") } ?? "") + "}"
    }
  }

  static func pattern(_ pattern: Pattern) -> String {
    switch pattern.kind {
    case .value(let value), .singleton(let value): expression(value)
    case .capture(let name): name
    case .wildcard: "_"
    case .sequence(let elements): "[\(elements.map(Dump.pattern).joined(separator: " "))]"
    case .star(let name): "*\(name ?? "_")"
    case .mapping(let keys, let patterns, let rest):
      "{" + zip(keys, patterns).map { "\(expression($0)):\(Dump.pattern($1))" }.joined(separator: " ")
        + (rest.map { " **\($0)" } ?? "") + "}"
    case .class(let value, let positional, let keywords):
      "(\(expression(value))" + positional.map { " " + Dump.pattern($0) }.joined()
        + keywords.map { " \($0.0)=\(Dump.pattern($0.1))" }.joined() + ")"
    case .or(let alternatives): "(\(alternatives.map(Dump.pattern).joined(separator: "|")))"
    case .as(let inner, let name): "(\(Dump.pattern(inner)) as \(name))"
    }
  }
}
