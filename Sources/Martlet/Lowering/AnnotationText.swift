import BigInt
import MartletSyntax

/// Annotations as text, which `from __future__ import annotations` makes of them: the expression written anew, with
/// CPython's spaces, quotes and parentheses.
struct AnnotationText {
  let rt: Runtime
  /// The text of a place, for what has no form of its own here.
  let source: (SourceRange) -> String

  /// How tightly an expression binds.
  private enum Level: Int, Comparable {
    case tuple, test, or, and, not, comparison, bitOr, bitXor, bitAnd, shift, arithmetic, term, factor, power, await,
      atom
    static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
    var next: Level { Level(rawValue: min(rawValue + 1, Level.atom.rawValue))! }
  }

  func text(of expression: Expression) -> String { text(expression, .test) }

  private func enclosed(_ text: String, _ level: Level, if own: Level) -> String { level > own ? "(\(text))" : text }

  private func list(_ elements: [Expression]) -> String {
    elements.map { text($0, .test) }.joined(separator: ", ")
  }

  private func text(_ expression: Expression, _ level: Level) -> String {
    switch expression.kind {
    case .none: return "None"
    case .boolean(let flag): return flag ? "True" : "False"
    case .ellipsis: return "..."
    case .integer(let number): return String(number)
    case .bigInteger(let digits): return digits
    case .float(let number): return number.isInfinite ? "1e309" : rt.floatRepr(number)
    case .imaginary(let number) where number.isInfinite: return "1e309j"
    case .imaginary(let number): return rt.complexRepr(ComplexNumber(real: 0, imaginary: number))
    case .string(let bytes):
      let isMarked = source(expression.range).lowercased().hasPrefix("u")
      return (isMarked ? "u" : "") + repr(.str(rt.makeString(bytes)), expression)
    case .bytes(let bytes): return repr(rt.makeBytes(bytes), expression)
    case .name(let name): return name
    case .list(let elements): return "[\(list(elements))]"
    case .set(let elements): return "{\(list(elements))}"
    case .tuple(let elements):
      if elements.isEmpty { return "()" }
      return enclosed(list(elements) + (elements.count == 1 ? "," : ""), level, if: .tuple)
    case .dictionary(let items):
      let parts = items.map { item in
        item.key.map { "\(text($0, .test)): \(text(item.value, .test))" } ?? "**\(text(item.value, .bitOr))"
      }
      return "{\(parts.joined(separator: ", "))}"
    case .attribute(let value, let name):
      if case .integer = value.kind { return "\(text(value, .atom)) .\(name.name)" }
      return "\(text(value, .atom)).\(name.name)"
    case .index(let value, let index): return "\(text(value, .atom))[\(text(index, .tuple))]"
    case .slice(let lower, let upper, let step):
      var slice = (lower.map { text($0, .test) } ?? "") + ":" + (upper.map { text($0, .test) } ?? "")
      if let step { slice += ":" + text(step, .test) }
      return slice
    case .starred(let value): return "*\(text(value, .bitOr))"
    case .unary(let op, let operand):
      switch op {
      case .not: return enclosed("not \(text(operand, .not))", level, if: .not)
      case .minus: return enclosed("-\(text(operand, .factor))", level, if: .factor)
      case .plus: return enclosed("+\(text(operand, .factor))", level, if: .factor)
      case .invert: return enclosed("~\(text(operand, .factor))", level, if: .factor)
      }
    case .binary(let op, let left, let right):
      let own = Self.level(of: op)
      let isPower = op == .power
      let first = text(left, isPower ? own.next : own)
      return enclosed("\(first) \(op.symbol) \(text(right, isPower ? own : own.next))", level, if: own)
    case .logical(let op, let operands):
      let own: Level = op == .and ? .and : .or
      return enclosed(
        operands.map { text($0, own.next) }.joined(separator: op == .and ? " and " : " or "), level, if: own)
    case .comparison(let first, let rest):
      var chain = text(first, .bitOr)
      for (op, operand) in rest { chain += " \(Self.symbol(op)) \(text(operand, .bitOr))" }
      return enclosed(chain, level, if: .comparison)
    case .conditional(let test, let then, let otherwise):
      let shown = "\(text(then, .or)) if \(text(test, .or)) else \(text(otherwise, .test))"
      return enclosed(shown, level, if: .test)
    case .call(let call):
      let keywords = call.keywords.map { keyword in
        keyword.name.map { "\($0)=\(text(keyword.value, .test))" } ?? "**\(text(keyword.value, .test))"
      }
      if call.arguments.count == 1, keywords.isEmpty, case .comprehension(let only) = call.arguments[0].kind,
        only.kind == .generator
      {
        // Its own parentheses are those of the call.
        return text(call.function, .atom) + source(call.arguments[0].range)
      }
      return
        "\(text(call.function, .atom))(\((call.arguments.map { text($0, .test) } + keywords).joined(separator: ", ")))"
    case .formatted, .lambda, .comprehension, .await, .yield, .yieldFrom, .walrus, .slot:
      return source(expression.range)
    }
  }

  private func repr(_ value: Value, _ expression: Expression) -> String {
    do throws(Raised) { return try rt.repr(value).string } catch {
      _ = rt.takeException()
      return source(expression.range)
    }
  }

  private static func level(of op: BinaryOperator) -> Level {
    switch op {
    case .bitOr: .bitOr
    case .bitXor: .bitXor
    case .bitAnd: .bitAnd
    case .leftShift, .rightShift: .shift
    case .add, .subtract: .arithmetic
    case .multiply, .matrixMultiply, .divide, .floorDivide, .modulo: .term
    case .power: .power
    }
  }

  private static func symbol(_ op: ComparisonOperator) -> String {
    switch op {
    case .less: "<"
    case .lessEqual: "<="
    case .equal: "=="
    case .notEqual: "!="
    case .greater: ">"
    case .greaterEqual: ">="
    case .isSame: "is"
    case .isNotSame: "is not"
    case .contains: "in"
    case .notContains: "not in"
    }
  }
}
