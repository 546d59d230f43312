/// The classes of None, NotImplemented and Ellipsis, which have one instance each.
enum SingletonTypes {
  static func populateNone(_ t: TypeBuilder) {
    t.new("__new__(cls, /, *args, **kwargs)", "None.") { rt, a throws(Raised) in
      try refuseArguments(rt, a, "NoneType")
      return .none
    }
    t.method("__repr__(self, /)", "The name.") { rt, _ throws(Raised) in .str(rt.intern("None" as StaticString)) }
    t.method("__bool__(self, /)", "False.") { _, _ throws(Raised) in .bool(false) }
    t.method("__hash__(self, /)", "The hash.") { rt, a throws(Raised) in .int(try rt.hash(a[0])) }
  }

  static func populateNotImplemented(_ t: TypeBuilder) {
    t.new("__new__(cls, /, *args, **kwargs)", "NotImplemented.") { rt, a throws(Raised) in
      try refuseArguments(rt, a, "NotImplementedType")
      return rt.notImplemented
    }
    t.method("__repr__(self, /)", "The name.") { rt, _ throws(Raised) in
      .str(rt.intern("NotImplemented" as StaticString))
    }
    t.method("__bool__(self, /)", "True, with a warning.") { rt, _ throws(Raised) in
      try rt.warn(
        rt.types.exceptions.deprecationWarning, "NotImplemented should not be used in a boolean context",
        at: rt.currentPlace)
      return .bool(true)
    }
  }

  static func populateEllipsis(_ t: TypeBuilder) {
    t.new("__new__(cls, /, *args, **kwargs)", "Ellipsis.") { rt, a throws(Raised) in
      try refuseArguments(rt, a, "EllipsisType")
      return rt.ellipsis
    }
    t.method("__repr__(self, /)", "The name.") { rt, _ throws(Raised) in .str(rt.intern("Ellipsis" as StaticString)) }
  }

  private static func refuseArguments(_ rt: Runtime, _ a: Arguments, _ name: String) throws(Raised) {
    if case .tuple(let arguments) = a[1], arguments.pointee.count > 0 {
      throw rt.typeError("\(name) takes no arguments")
    }
    if case .dict(let keywords) = a[2], keywords.pointee.count > 0 { throw rt.typeError("\(name) takes no arguments") }
  }
}
