import BigInt
import MartletSyntax

/// Reads the text of a constant, or of a display of constants, without running anything: `ast.literal_eval`.
///
/// What it makes is rooted nowhere: nothing it calls reaches a safepoint.
struct LiteralReader {
  let rt: Runtime

  static func read(_ rt: Runtime, _ text: StringRef) throws(Raised) -> Value {
    let bytes = Array(text.utf8.drop { $0 == 0x20 || $0 == 0x09 })
    if bytes.contains(0) {
      throw rt.raise(rt.types.exceptions.syntaxError, "source code string cannot contain null bytes")
    }
    if Int(rt.nextSourceBase) + bytes.count + 2 >= Int(Runtime.bundledBase) { throw rt.memoryError() }
    try rt.reserve(bytes.count * 64)
    try rt.refuse(seconds: Double(bytes.count) * 1e-7)
    try rt.charge(bytes.count / 8)
    let source = rt.makeSource(name: "<unknown>", text: bytes)
    let module: Module
    if source.text.isEmpty { throw try rt.emptyExpression(source.name) }
    do throws(SyntaxError) { module = try Parser.parseExpressionInput(source) } catch { throw rt.raise(error) }
    defer { if let index = rt.sources.lastIndex(where: { $0 === source }) { rt.sources.remove(at: index) } }
    guard case .expression(let expression)? = module.body.first?.kind else { return .none }
    let reader = LiteralReader(rt: rt)
    return try reader.value(expression, source)
  }

  private func value(_ expression: Expression, _ source: Source) throws(Raised) -> Value {
    try rt.checkStack()
    switch expression.kind {
    case .none: return .none
    case .boolean(let flag): return .bool(flag)
    case .ellipsis: return rt.ellipsis
    case .string(let bytes): return .str(rt.makeString(bytes))
    case .bytes(let bytes): return rt.makeBytes(bytes)
    case .list(let elements): return .list(rt.makeList(try values(elements, source)))
    case .tuple(let elements): return .tuple(rt.makeTuple(try values(elements, source)))
    case .set(let elements):
      let set = rt.makeSet()
      for element in elements { try rt.add(set, try value(element, source)) }
      return .set(set)
    case .dictionary(let items):
      let dict = rt.makeDict()
      for item in items {
        guard let key = item.key else { throw rt.valueError("malformed node or string: None") }
        try rt.setItem(dict, try value(key, source), try value(item.value, source))
      }
      return .dict(dict)
    case .call(let call):
      if case .name("set") = call.function.kind, call.arguments.isEmpty, call.keywords.isEmpty {
        return .set(rt.makeSet())
      }
      throw malformed(expression, source)
    case .binary(let op, let left, let right):
      guard op == .add || op == .subtract, let real = try number(left, source, isSigned: true),
        case .imaginary(let imaginary) = right.kind, !rt.isInstance(real, rt.types.complex)
      else { throw malformed(expression, source) }
      return rt.makeComplex(
        ComplexNumber(real: try rt.double(real), imaginary: op == .add ? imaginary : 0 - imaginary))
    default:
      guard let number = try number(expression, source, isSigned: true) else { throw malformed(expression, source) }
      return number
    }
  }

  private func values(_ expressions: [Expression], _ source: Source) throws(Raised) -> [Value] {
    var values: [Value] = []
    for expression in expressions { values.append(try value(expression, source)) }
    return values
  }

  /// A number, one sign before it allowed, or nil.
  private func number(_ expression: Expression, _ source: Source, isSigned: Bool) throws(Raised) -> Value? {
    switch expression.kind {
    case .integer(let number): return .int(number)
    case .bigInteger(let digits): return rt.makeInt(BigInt(digits) ?? 0)
    case .float(let number): return .float(number)
    case .imaginary(let number): return rt.makeComplex(ComplexNumber(real: 0, imaginary: number))
    case .unary(let sign, let operand) where isSigned && (sign == .minus || sign == .plus):
      guard let number = try number(operand, source, isSigned: false) else { throw malformed(operand, source) }
      return sign == .plus ? number : try rt.unary(.minus, number)
    default: return nil
    }
  }

  private func malformed(_ expression: Expression, _ source: Source) -> Raised {
    let line = source.lineAndColumn(of: expression.range.start).line
    let node = "<ast.\(Self.nodeName(expression.kind)) object at \(rt.address(of: .dict(rt.makeDict())))>"
    return rt.valueError("malformed node or string on line \(line): \(node)")
  }

  private static func nodeName(_ kind: Expression.Kind) -> String {
    switch kind {
    case .none, .boolean, .ellipsis, .integer, .bigInteger, .float, .imaginary, .string, .bytes: "Constant"
    case .formatted: "JoinedStr"
    case .name, .slot: "Name"
    case .list: "List"
    case .tuple: "Tuple"
    case .set: "Set"
    case .dictionary: "Dict"
    case .unary: "UnaryOp"
    case .binary: "BinOp"
    case .logical: "BoolOp"
    case .comparison: "Compare"
    case .call: "Call"
    case .attribute: "Attribute"
    case .index: "Subscript"
    case .slice: "Slice"
    case .conditional: "IfExp"
    case .lambda: "Lambda"
    case .comprehension(let comprehension):
      switch comprehension.kind {
      case .list: "ListComp"
      case .set: "SetComp"
      case .dictionary: "DictComp"
      case .generator: "GeneratorExp"
      }
    case .await: "Await"
    case .yield: "Yield"
    case .yieldFrom: "YieldFrom"
    case .starred: "Starred"
    case .walrus: "NamedExpr"
    }
  }
}
