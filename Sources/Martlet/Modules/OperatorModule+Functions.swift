import MartletSyntax

/// The operators as functions, by tables: a name of `operator` and what it does.
extension OperatorModule {
  private static let unaries: [(signature: StaticString, symbol: UnaryOperator)] = [
    ("neg(a, /)", .minus), ("pos(a, /)", .plus), ("inv(a, /)", .invert), ("invert(a, /)", .invert),
    ("not_(a, /)", .not),
  ]

  /// With the signature of the form in place.
  private static let binaries: [(signature: StaticString, inPlace: StaticString, symbol: BinaryOperator)] = [
    ("add(a, b, /)", "iadd(a, b, /)", .add), ("sub(a, b, /)", "isub(a, b, /)", .subtract),
    ("mul(a, b, /)", "imul(a, b, /)", .multiply), ("matmul(a, b, /)", "imatmul(a, b, /)", .matrixMultiply),
    ("truediv(a, b, /)", "itruediv(a, b, /)", .divide), ("floordiv(a, b, /)", "ifloordiv(a, b, /)", .floorDivide),
    ("mod(a, b, /)", "imod(a, b, /)", .modulo), ("pow(a, b, /)", "ipow(a, b, /)", .power),
    ("lshift(a, b, /)", "ilshift(a, b, /)", .leftShift), ("rshift(a, b, /)", "irshift(a, b, /)", .rightShift),
    ("and_(a, b, /)", "iand(a, b, /)", .bitAnd), ("or_(a, b, /)", "ior(a, b, /)", .bitOr),
    ("xor(a, b, /)", "ixor(a, b, /)", .bitXor),
  ]

  private static let comparisons: [(signature: StaticString, symbol: ComparisonOperator)] = [
    ("lt(a, b, /)", .less), ("le(a, b, /)", .lessEqual), ("eq(a, b, /)", .equal), ("ne(a, b, /)", .notEqual),
    ("gt(a, b, /)", .greater), ("ge(a, b, /)", .greaterEqual), ("is_(a, b, /)", .isSame),
    ("is_not(a, b, /)", .isNotSame),
  ]

  /// Those that have no second name with underscores around it.
  private static let plain: Set<String> = [
    "truth", "is_", "is_not", "countOf", "indexOf", "length_hint",
  ]

  static func addFunctions(_ m: ModuleBuilder) {
    func add(_ signature: StaticString, _ doc: StaticString, _ body: @escaping Builtin.Body) {
      let name = m.function(signature, doc, body).name
      guard !plain.contains(name), let function = m.rt.getItem(m.module.pointee.dict, m.rt.intern(name)) else { return }
      m.set("__\(name.hasSuffix("_") ? String(name.dropLast()) : name)__", function)
    }
    for (signature, symbol) in unaries {
      add(signature, "An operator of one operand.") { rt, a throws(Raised) in try rt.unary(symbol, a[0]) }
    }
    for (signature, inPlace, symbol) in binaries {
      add(signature, "An operator of two operands.") { rt, a throws(Raised) in try rt.binary(symbol, a[0], a[1]) }
      add(inPlace, "The result of an assignment with an operator.") { rt, a throws(Raised) in
        try rt.inPlace(symbol, a[0], a[1])
      }
    }
    for (signature, symbol) in comparisons {
      add(signature, "A comparison.") { rt, a throws(Raised) in try rt.compare(symbol, a[0], a[1]) }
    }
    addOperations(on: add)
    addSearches(on: add)
  }

  private typealias Add = (StaticString, StaticString, @escaping Builtin.Body) -> Void

  private static func addOperations(on add: Add) {
    add("truth(a, /)", "Whether a is true.") { rt, a throws(Raised) in .bool(try rt.isTrue(a[0])) }
    add("abs(a, /)", "The absolute value.") { rt, a throws(Raised) in try rt.absolute(a[0]) }
    add("index(a, /)", "The int that a stands for.") { rt, a throws(Raised) in try rt.indexValue(a[0]) }
    add("contains(a, b, /)", "Whether b is in a.") { rt, a throws(Raised) in .bool(try rt.contains(a[0], a[1])) }
    add("getitem(a, b, /)", "a[b]") { rt, a throws(Raised) in try rt.getItem(a[0], index: a[1]) }
    add("setitem(a, b, c, /)", "Sets a[b] to c.") { rt, a throws(Raised) in
      try rt.setItem(a[0], index: a[1], a[2])
      return .none
    }
    add("delitem(a, b, /)", "Deletes a[b].") { rt, a throws(Raised) in
      try rt.deleteItem(a[0], index: a[1])
      return .none
    }
    add("concat(a, b, /)", "Two sequences, one behind the other.") { rt, a throws(Raised) in
      try checkSequence(rt, a[0])
      return try rt.binary(.add, a[0], a[1])
    }
    add("iconcat(a, b, /)", "a with another sequence put behind it.") { rt, a throws(Raised) in
      try checkSequence(rt, a[0])
      return try rt.inPlace(.add, a[0], a[1])
    }
    add("call(obj, /, *args, **kwargs)", "Calls obj.") { rt, a throws(Raised) in
      guard case .tuple(let arguments) = a[1] else { return .none }
      var keywords: DictRef?
      if case .dict(let given) = a[2] { keywords = given }
      return try rt.call(a[0], arguments: arguments, keywords: keywords)
    }
  }

  private static func addSearches(on add: Add) {
    add("countOf(a, b, /)", "How often b occurs in a.") { rt, a throws(Raised) in
      var count = 0
      if !rt.isIterable(a[0]) { throw rt.typeError("argument of type '\(rt.typeName(a[0]))' is not iterable") }
      try rt.forEach(a[0]) { item throws(Raised) in
        if try rt.equals(item, a[1]) { count += 1 }
        return true
      }
      return .int(count)
    }
    add("indexOf(a, b, /)", "Where b occurs first in a.") { rt, a throws(Raised) in
      var place = 0
      var isFound = false
      if !rt.isIterable(a[0]) { throw rt.typeError("argument of type '\(rt.typeName(a[0]))' is not iterable") }
      try rt.forEach(a[0]) { item throws(Raised) in
        isFound = try rt.equals(item, a[1])
        if !isFound { place += 1 }
        return !isFound
      }
      if !isFound { throw rt.valueError("sequence.index(x): x not in sequence") }
      return .int(place)
    }
    add("length_hint(obj, default=0, /)", "How many elements obj probably has.") { rt, a throws(Raised) in
      let fallback = try a.optional(1).map { v throws(Raised) in
        guard rt.hasIndex(v) else {
          throw rt.typeError("'\(rt.typeName(v))' object cannot be interpreted as an integer")
        }
        return try rt.index(v)
      }
      return .int(try rt.lengthHint(a[0], default: fallback ?? 0))
    }
  }

  private static func checkSequence(_ rt: Runtime, _ v: Value) throws(Raised) {
    if rt.special(rt.type(of: v), .getitem) == nil {
      throw rt.typeError("'\(rt.typeName(v))' object can't be concatenated")
    }
  }
}
