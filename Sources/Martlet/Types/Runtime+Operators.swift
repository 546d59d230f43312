import BigInt
import MartletSyntax

extension BinaryOperator {
  /// The method, the reflected one, the in-place one.
  var specials: (method: Special, reflected: Special, inPlace: Special) {
    switch self {
    case .add: (.add, .radd, .iadd)
    case .subtract: (.sub, .rsub, .isub)
    case .multiply: (.mul, .rmul, .imul)
    case .matrixMultiply: (.matmul, .rmatmul, .imatmul)
    case .divide: (.truediv, .rtruediv, .itruediv)
    case .floorDivide: (.floordiv, .rfloordiv, .ifloordiv)
    case .modulo: (.mod, .rmod, .imod)
    case .power: (.pow, .rpow, .ipow)
    case .leftShift: (.lshift, .rlshift, .ilshift)
    case .rightShift: (.rshift, .rrshift, .irshift)
    case .bitAnd: (.and, .rand, .iand)
    case .bitOr: (.or, .ror, .ior)
    case .bitXor: (.xor, .rxor, .ixor)
    }
  }

  var symbol: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .matrixMultiply: "@"
    case .divide: "/"
    case .floorDivide: "//"
    case .modulo: "%"
    case .power: "**"
    case .leftShift: "<<"
    case .rightShift: ">>"
    case .bitAnd: "&"
    case .bitOr: "|"
    case .bitXor: "^"
    }
  }
}

/// Operators: the protocol that chooses between what the built-in types do (`nativeBinary`) and special methods.
extension Runtime {
  // MARK: Binary

  /// `a op b`.
  @inline(__always)
  func binary(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
    switch (a, b) {
    case (.int(let x), .int(let y)) where op != .matrixMultiply: return try intBinary(op, x, y)
    case (.float(let x), .float(let y)):
      if let result = try floatBinary(op, x, y) { return result }
    default: break
    }
    return try binarySlow(op, a, b)
  }

  @inline(never)
  private func binarySlow(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
    if hasNativeOperators(a), hasNativeOperators(b) {
      if let result = try nativeBinary(op, a, b) { return result }
    } else if case .instance(let object) = a, let method = special(object.type, op.specials.method),
      case .function = method
    {
      let right = type(of: b)
      // Where the right operand cannot have a better claim, the method is called at once.
      if right == object.type || !right.isHeap {
        let saved = top
        saved[0] = a
        saved[1] = b
        top = saved + 2
        defer { top = saved }
        let result = try call(method, a, b)
        if !isNotImplemented(result) { return result }
        return try binaryProtocol(op, a, b, isInPlace: false, skipsLeft: true)
      }
    }
    return try binaryProtocol(op, a, b, isInPlace: false)
  }

  /// Whether operators with the value never call a method, so far as it decides.
  @inline(__always)
  private func hasNativeOperators(_ v: Value) -> Bool {
    switch v {
    case .undefined, .instance, .type: false
    case .object(let object): object.pointee.kind != .native && object.pointee.kind != .dictView
    default: true
    }
  }

  /// The whole protocol: the reflected method of a subclass first, the left operand's method, the right one's, and at
  /// last concatenation and repetition.
  @inline(never)
  private func binaryProtocol(
    _ op: BinaryOperator, _ a: Value, _ b: Value, isInPlace: Bool, skipsLeft: Bool = false
  ) throws(Raised) -> Value {
    let saved = top
    saved[0] = a
    saved[1] = b
    top = saved + 2
    defer { top = saved }
    if let result = try numberProtocol(.binary(op), a, b, skipsLeft: skipsLeft) { return result }
    if op == .add, let result = try concatenate(a, b) { return result }
    if op == .multiply, let result = try repeatSequence(a, b) { return result }
    if op == .rightShift, !isInPlace, case .object(let object) = a, object.pointee.kind == .builtin,
      a.isIdentical(to: getItem(builtins, intern("print")) ?? .none)
    {
      throw typeError(
        "unsupported operand type(s) for >>: '\(typeName(a))' and '\(typeName(b))'. "
          + "Did you mean \"print(<message>, file=<output_stream>)\"?")
    }
    throw unsupported(isInPlace ? op.symbol + "=" : op == .power ? "** or pow()" : op.symbol, a, b)
  }

  /// An operation of two operands, and what it is for built-in types.
  private enum NumberOperation {
    case binary(BinaryOperator)
    /// Only the methods of scripts' classes count: before a list is extended in place.
    case methods(BinaryOperator)
    case divmod

    var specials: (method: Special, reflected: Special) {
      switch self {
      case .binary(let op), .methods(let op): (op.specials.method, op.specials.reflected)
      case .divmod: (.divmod, .rdivmod)
      }
    }
  }

  private func native(_ operation: NumberOperation, _ a: Value, _ b: Value) throws(Raised) -> Value? {
    switch operation {
    case .binary(let op):
      // A format shows the object it was given, not the value inside it.
      if op == .modulo, case .str(let format) = unwrap(a) { return try percentFormat(format, b) }
      return try nativeBinary(op, unwrap(a), unwrap(b))
    case .methods: return nil
    case .divmod: return try nativeDivmod(unwrap(a), unwrap(b))
    }
  }

  /// Tries the methods of both operands, which are rooted; nil if both decline.
  private func numberProtocol(
    _ operation: NumberOperation, _ a: Value, _ b: Value, skipsLeft: Bool = false
  ) throws(Raised) -> Value? {
    let (method, reflected) = operation.specials
    let left = type(of: a)
    let right = type(of: b)
    var triesRight = left != right
    if !skipsLeft {
      if triesRight, right.isHeap, right.isSubclass(of: left), let theirs = special(right, reflected) {
        let own = special(left, reflected)
        if own == nil || !own!.isIdentical(to: theirs) {
          if let result = try operate(operation, reflected, theirs, a, b, isReflected: true) { return result }
          triesRight = false
        }
      }
      if let own = special(left, method) {
        if let result = try operate(operation, method, own, a, b, isReflected: false) { return result }
      }
    }
    if triesRight, let theirs = special(right, reflected) {
      return try operate(operation, reflected, theirs, a, b, isReflected: true)
    }
    return nil
  }

  /// Calls the method of an operand, or does at once what a built-in class's would do. nil for NotImplemented.
  private func operate(
    _ operation: NumberOperation, _ special: Special, _ method: Value, _ a: Value, _ b: Value, isReflected: Bool
  ) throws(Raised) -> Value? {
    if let owner = builtinOwner(method), operatesNatively(owner) {
      // Concatenation and repetition come after both operands' methods.
      switch special {
      case .add, .mul, .rmul: if isSequenceType(owner) { return nil }
      default: break
      }
      if declines(owner, unwrap(isReflected ? a : b)) { return nil }
      return try native(operation, a, b)
    }
    let result = try isReflected ? callMethod(special, method, b, a) : callMethod(special, method, a, b)
    return isNotImplemented(result) ? nil : result
  }

  /// Whether the methods of a class of numbers leave the operation to a number of a wider class.
  private func declines(_ owner: TypeRef, _ other: Value) -> Bool {
    switch other {
    case .float: owner == types.int || owner == types.bool
    case .object(let object) where object.pointee.kind == .complex:
      owner == types.int || owner == types.bool || owner == types.float
    default: false
    }
  }

  private func isSequenceType(_ type: TypeRef) -> Bool {
    switch type.pointee.instanceKind {
    case .list, .tuple, .string, .bytes, .byteArray: true
    default: false
    }
  }

  /// Whether `nativeBinary` and `nativeCompare` do what the methods of a built-in class do.
  func operatesNatively(_ type: TypeRef) -> Bool {
    switch type.pointee.instanceKind {
    case .bigInt, .complex, .string, .bytes, .byteArray, .list, .tuple, .dict, .set, .frozenSet, .range, .slice,
      .boundMethod:
      !type.isHeap
    default: type == types.float
    }
  }

  /// The class whose built-in method a special method is, under its own name; or nil.
  func builtinOwner(_ method: Value) -> TypeRef? {
    guard let method = method.object(.builtin, as: BuiltinObject.self), method.pointee.header.flags == 0 else {
      return nil
    }
    return method.pointee.owner
  }

  @inline(__always)
  func isNotImplemented(_ v: Value) -> Bool {
    guard case .object(let object) = v, object.pointee.kind == .singleton else { return false }
    return v.isIdentical(to: notImplemented)
  }

  /// Calls a special method found on the class of `receiver`.
  func callMethod(_ special: Special, _ method: Value, _ receiver: Value) throws(Raised) -> Value {
    if isPlainFunction(method) { return try call(method, receiver) }
    return try callSpecial(special, on: receiver) ?? notImplemented
  }

  func callMethod(
    _ special: Special, _ method: Value, _ receiver: Value, _ argument: Value
  ) throws(Raised) -> Value {
    if isPlainFunction(method) { return try call(method, receiver, argument) }
    return try callSpecial(special, on: receiver, argument) ?? notImplemented
  }

  /// Whether binding the stored method is putting the receiver in front.
  private func isPlainFunction(_ method: Value) -> Bool {
    switch method {
    case .function: true
    case .object(let object): object.pointee.kind == .builtin
    default: false
    }
  }

  private func unsupported(_ symbol: String, _ a: Value, _ b: Value) -> Raised {
    noteOperand(a)
    noteOperand(b)
    return typeError("unsupported operand type(s) for \(symbol): '\(typeName(a))' and '\(typeName(b))'")
  }

  // MARK: In place

  /// `a op= b`: the new value of the target.
  func inPlace(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
    switch (a, b) {
    case (.int(let x), .int(let y)) where op != .matrixMultiply: return try intBinary(op, x, y)
    case (.float(let x), .float(let y)):
      if let result = try floatBinary(op, x, y) { return result }
    case (.str(let x), .str(let y)) where op == .add: return .str(appendInPlace(x, y))
    default: break
    }
    return try inPlaceSlow(op, a, b)
  }

  @inline(never)
  private func inPlaceSlow(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
    let saved = top
    saved[0] = a
    saved[1] = b
    top = saved + 2
    defer { top = saved }
    if hasNativeOperators(a), hasNativeOperators(b) {
      if let result = try nativeInPlace(op, a, b) { return result }
      if let result = try nativeBinary(op, a, b) { return result }
      return try binaryProtocol(op, a, b, isInPlace: true)
    }
    if let method = special(type(of: a), op.specials.inPlace) {
      if let owner = builtinOwner(method), operatesNatively(owner) {
        if isSequenceType(owner) {
          // The methods of numbers go first: a list on the left gives way to `__radd__` on the right.
          let result = try numberProtocol(.methods(op), a, b)
          if let result { return result }
        }
        let native = unwrap(a)
        if let result = try nativeInPlace(op, native, b) { return result.isIdentical(to: native) ? a : result }
      } else {
        let result = try callMethod(op.specials.inPlace, method, a, b)
        if !isNotImplemented(result) { return result }
      }
    }
    return try binaryProtocol(op, a, b, isInPlace: true)
  }

  // MARK: Unary

  /// `-v`, `+v`, `~v` and `not v`.
  func unary(_ op: UnaryOperator, _ v: Value) throws(Raised) -> Value {
    switch (op, v) {
    case (.not, _): return .bool(!(try isTrue(v)))
    case (.minus, .int(let number)) where number != Int.min: return .int(-number)
    case (.minus, .float(let number)): return .float(-number)
    case (.plus, .int), (.plus, .float): return v
    case (.invert, .int(let number)): return .int(~number)
    default: return try unarySlow(op, v)
    }
  }

  @inline(never)
  private func unarySlow(_ op: UnaryOperator, _ v: Value) throws(Raised) -> Value {
    if let result = nativeUnary(op, v) { return result }
    let name: Special
    let symbol: String
    switch op {
    case .minus: (name, symbol) = (.neg, "-")
    case .plus: (name, symbol) = (.pos, "+")
    case .invert, .not: (name, symbol) = (.invert, "~")
    }
    if let method = special(type(of: v), name) {
      if let owner = builtinOwner(method), operatesNatively(owner), let result = nativeUnary(op, unwrap(v)) {
        return result
      }
      return try callMethod(name, method, v)
    }
    throw typeError("bad operand type for unary \(symbol): '\(typeName(v))'")
  }

  /// The unary operators of ints, bools and floats; nil for anything else.
  func nativeUnary(_ op: UnaryOperator, _ v: Value) -> Value? {
    switch v {
    case .bool(let flag):
      let number = flag ? 1 : 0
      return .int(op == .minus ? -number : op == .plus ? number : ~number)
    case .float(let number):
      if op == .invert { return nil }
      return .float(op == .minus ? -number : number)
    default:
      if op != .invert, let number = complexValue(v) {
        if op == .plus { return v }
        return makeComplex(ComplexNumber(real: -number.real, imaginary: -number.imaginary))
      }
      guard let number = limbs(v, 0) else { return nil }
      switch op {
      case .plus: return v
      case .minus: return negateLimbs(number)
      default: return invertLimbs(number)
      }
    }
  }

  // MARK: The functions of numbers

  /// `abs(v)`.
  func absolute(_ v: Value) throws(Raised) -> Value {
    switch v {
    case .int(let number) where number != Int.min: return .int(number < 0 ? -number : number)
    case .float(let number): return .float(number.magnitude)
    case .bool(let flag): return .int(flag ? 1 : 0)
    default:
      if let number = limbs(v, 0) { return number.isNegative ? negateLimbs(number) : v }
      if let number = complexValue(v) {
        let length = FloatMath.length(number)
        if length.isInfinite, number.real.isFinite, number.imaginary.isFinite {
          throw overflowError("absolute value too large")
        }
        return .float(length)
      }
    }
    if let method = special(type(of: v), .abs) {
      if let owner = builtinOwner(method), operatesNatively(owner) { return try absolute(unwrap(v)) }
      return try callMethod(.abs, method, v)
    }
    throw typeError("bad operand type for abs(): '\(typeName(v))'")
  }

  /// `divmod(a, b)`.
  func divmod(_ a: Value, _ b: Value) throws(Raised) -> Value {
    if let result = try nativeDivmod(a, b) { return result }
    let saved = top
    saved[0] = a
    saved[1] = b
    top = saved + 2
    defer { top = saved }
    let result = try numberProtocol(.divmod, a, b)
    if let result { return result }
    throw unsupported("divmod()", a, b)
  }

  /// `pow(a, b)` or `pow(a, b, modulus)`.
  func power(_ a: Value, _ b: Value, _ modulus: Value? = nil) throws(Raised) -> Value {
    guard let modulus, !modulus.isNone else { return try binary(.power, a, b) }
    if let result = try nativePower(unwrap(a), unwrap(b), unwrap(modulus)), !definesPower(a) { return result }
    if let method = special(type(of: a), .pow), !(builtinOwner(method).map(operatesNatively) ?? false) {
      let saved = top
      saved[0] = a
      saved[1] = b
      saved[2] = modulus
      top = saved + 3
      defer { top = saved }
      let result: Value
      if isPlainFunction(method) {
        result = try call(method, a, b, modulus)
      } else {
        result = try callSpecial(.pow, on: a, b, modulus) ?? notImplemented
      }
      if !isNotImplemented(result) { return result }
    }
    if complexValue(unwrap(a)) != nil { throw valueError("complex modulo") }
    throw typeError(
      "unsupported operand type(s) for ** or pow(): '\(typeName(a))', '\(typeName(b))', '\(typeName(modulus))'")
  }

  private func definesPower(_ v: Value) -> Bool {
    guard case .instance = v, let method = special(type(of: v), .pow) else { return false }
    return builtinOwner(method) == nil
  }

  /// `round(v, digits)`.
  func round(_ v: Value, _ digits: Value? = nil) throws(Raised) -> Value {
    if let result = try nativeRound(v, digits) { return result }
    if let method = special(type(of: v), .round) {
      if let owner = builtinOwner(method), operatesNatively(owner), let result = try nativeRound(unwrap(v), digits) {
        return result
      }
      guard let digits else { return try callMethod(.round, method, v) }
      return try callMethod(.round, method, v, digits)
    }
    throw typeError("type \(typeName(v)) doesn't define __round__ method")
  }
}
