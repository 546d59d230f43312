/// `bool`: an int whose logical operators give bools.
enum BoolType {
  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("True or False."))
    t.new("__new__(cls, x=False, /)", "Whether a value is true.") { rt, a throws(Raised) in
      guard let x = a.optional(1) else { return .bool(false) }
      return .bool(try rt.isTrue(x))
    }
    t.method("__repr__(self, /)", "True or False.") { rt, a throws(Raised) in
      .str(rt.intern(try rt.isTrue(a[0]) ? "True" as StaticString : "False"))
    }
    NumberMethods.defineLogical(t)
  }
}
