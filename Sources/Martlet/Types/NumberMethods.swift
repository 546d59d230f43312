import MartletSyntax

/// The operator methods that int and float share.
enum NumberMethods {
  private typealias Signatures = (op: BinaryOperator, direct: StaticString, reflected: StaticString)

  private static var arithmetic: [Signatures] {
    [
      (.add, "__add__(self, value, /)", "__radd__(self, value, /)"),
      (.subtract, "__sub__(self, value, /)", "__rsub__(self, value, /)"),
      (.multiply, "__mul__(self, value, /)", "__rmul__(self, value, /)"),
      (.divide, "__truediv__(self, value, /)", "__rtruediv__(self, value, /)"),
      (.floorDivide, "__floordiv__(self, value, /)", "__rfloordiv__(self, value, /)"),
      (.modulo, "__mod__(self, value, /)", "__rmod__(self, value, /)"),
    ]
  }

  private static var bitwise: [Signatures] {
    [
      (.leftShift, "__lshift__(self, value, /)", "__rlshift__(self, value, /)"),
      (.rightShift, "__rshift__(self, value, /)", "__rrshift__(self, value, /)"),
    ]
  }

  private static var logical: [Signatures] {
    [
      (.bitAnd, "__and__(self, value, /)", "__rand__(self, value, /)"),
      (.bitOr, "__or__(self, value, /)", "__ror__(self, value, /)"),
      (.bitXor, "__xor__(self, value, /)", "__rxor__(self, value, /)"),
    ]
  }

  /// The operands as numbers, or nil where the method returns NotImplemented; ints do not know floats.
  private static func operands(_ rt: Runtime, _ type: TypeRef, _ a: Arguments) -> (Value, Value)? {
    let other = rt.unwrap(a[1])
    guard rt.isNumber(other) else { return nil }
    if type != rt.types.float, case .float = other { return nil }
    return (a[0], other)
  }

  private static func define(_ t: TypeBuilder, _ signatures: [Signatures]) {
    let type = t.type
    for (op, direct, reflected) in signatures {
      t.method(direct, "The operator with self on the left.") { rt, a throws(Raised) in
        guard let (x, y) = operands(rt, type, a) else { return rt.notImplemented }
        return try rt.nativeBinary(op, x, y) ?? rt.notImplemented
      }
      t.method(reflected, "The operator with self on the right.") { rt, a throws(Raised) in
        guard let (x, y) = operands(rt, type, a) else { return rt.notImplemented }
        return try rt.nativeBinary(op, y, x) ?? rt.notImplemented
      }
    }
  }

  /// The operators of bools, which give a bool for two of them.
  static func defineLogical(_ t: TypeBuilder) { define(t, logical) }

  static func defineBitwise(_ t: TypeBuilder) {
    define(t, bitwise)
    define(t, logical)
    t.method("__invert__(self, /)", "~self") { rt, a throws(Raised) in try rt.unary(.invert, a[0]) }
  }

  static func defineArithmetic(_ t: TypeBuilder) {
    let type = t.type
    define(t, arithmetic)
    t.method("__pow__(self, value, mod=None, /)", "self raised to a power, by a modulus if one is given.") {
      rt, a throws(Raised) in
      guard let (x, y) = operands(rt, type, a) else { return rt.notImplemented }
      guard let modulus = a.unlessNone(2) else { return try rt.nativeBinary(.power, x, y) ?? rt.notImplemented }
      return try rt.nativePower(x, y, rt.unwrap(modulus)) ?? rt.notImplemented
    }
    t.method("__rpow__(self, value, mod=None, /)", "A value raised to the power self.") { rt, a throws(Raised) in
      guard let (x, y) = operands(rt, type, a) else { return rt.notImplemented }
      return try rt.nativeBinary(.power, y, x) ?? rt.notImplemented
    }
    t.method("__divmod__(self, value, /)", "Quotient and remainder.") { rt, a throws(Raised) in
      guard let (x, y) = operands(rt, type, a) else { return rt.notImplemented }
      return try rt.nativeDivmod(x, y) ?? rt.notImplemented
    }
    t.method("__rdivmod__(self, value, /)", "Quotient and remainder of a value by self.") { rt, a throws(Raised) in
      guard let (x, y) = operands(rt, type, a) else { return rt.notImplemented }
      return try rt.nativeDivmod(y, x) ?? rt.notImplemented
    }
    t.method("__neg__(self, /)", "-self") { rt, a throws(Raised) in try rt.unary(.minus, a[0]) }
    t.method("__pos__(self, /)", "+self") { rt, a throws(Raised) in
      if case .bool(let flag) = a[0] { return .int(flag ? 1 : 0) }
      return a[0]
    }
    t.method("__abs__(self, /)", "The magnitude.") { rt, a throws(Raised) in try rt.absolute(a[0]) }
    t.method("__bool__(self, /)", "Whether the number is not zero.") { rt, a throws(Raised) in
      .bool(try rt.isTrue(a[0]))
    }
    t.method("__hash__(self, /)", "The hash, equal for equal numbers of any type.") { rt, a throws(Raised) in
      .int(try rt.hash(a[0]))
    }
  }

  static func defineComparison(_ t: TypeBuilder) {
    let type = t.type
    let signatures: [(ComparisonOperator, StaticString)] = [
      (.less, "__lt__(self, value, /)"), (.lessEqual, "__le__(self, value, /)"),
      (.equal, "__eq__(self, value, /)"), (.notEqual, "__ne__(self, value, /)"),
      (.greater, "__gt__(self, value, /)"), (.greaterEqual, "__ge__(self, value, /)"),
    ]
    for (op, signature) in signatures {
      t.method(signature, "Compares with another number.") { rt, a throws(Raised) in
        guard let (x, y) = operands(rt, type, a), let answer = rt.compareScalars(op, x, y) else {
          return rt.notImplemented
        }
        return .bool(answer)
      }
    }
  }

  static func defineFormat(_ t: TypeBuilder) {
    t.method("__format__(self, format_spec, /)", "The number formatted by a specification.") { rt, a throws(Raised) in
      guard case .str(let spec) = rt.unwrap(a[1]) else {
        throw rt.typeError("__format__() argument must be str, not \(rt.argumentName(a[1]))")
      }
      if spec.pointee.byteCount == 0, case .instance = a[0] { return .str(try rt.str(of: a[0])) }
      return .str(try rt.format(rt.unwrap(a[0]), spec: spec))
    }.keepsInstance = true
  }
}
