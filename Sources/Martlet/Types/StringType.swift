/// str: its construction and special methods; the other methods are in the extensions, by topic.
enum StringType {
  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("Text: a sequence of code points. str(object) is the text that print shows of it."))
    t.new("str(cls, /, object='', encoding='utf-8', errors='strict')", "The text of an object, or decoded bytes.") {
      rt, a throws(Raised) in
      guard let object = a.optional(1) else { return .str(rt.strings.empty) }
      if a.optional(2) == nil, a.optional(3) == nil { return try rt.strValue(of: object, for: a[0]) }
      return .str(try BytesCoding.decode(rt, object, a.optional(2), a.optional(3), caller: "str"))
    }
    populateSpecials(t)
    populateOperators(t)
    populateSearch(t)
    populateSplitting(t)
    populateCase(t)
    populateClasses(t)
    populateLayout(t)
    populateTranslation(t)
    t.method("encode(self, /, encoding='utf-8', errors='strict')", "The text as bytes.") { rt, a throws(Raised) in
      let text = try receiver(rt, a)
      if a.optional(2) == nil, let usual = TextCodec.usual(a.optional(1), rt),
        text.isASCII || usual == .utf8 && !TextCodec.hasSurrogate(text)
      {
        return rt.makeBytes(text.utf8)
      }
      let encoding = try option(rt, a.optional(1), "encode() argument 'encoding'") ?? "utf-8"
      let errors = try option(rt, a.optional(2), "encode() argument 'errors'") ?? "strict"
      return try TextCodec.encode(rt, text, encoding, errors)
    }
    t.method("format(self, /, *args, **kwargs)", "Fills the replacement fields.") { rt, a throws(Raised) in
      var arguments = rt.emptyTuple!
      if case .tuple(let given) = a[1] { arguments = given }
      var formatter = TemplateFormatter(rt, try receiver(rt, a), arguments: arguments, keywords: a[2])
      return .str(try formatter.render())
    }
    t.method("format_map(self, mapping, /)", "Fills the replacement fields from a mapping.") {
      rt, a throws(Raised) in
      var formatter = TemplateFormatter(rt, try receiver(rt, a), arguments: nil, keywords: a[1])
      return .str(try formatter.render())
    }
    t.method("join(self, iterable, /)", "Concatenates strings with this one between them.") { rt, a throws(Raised) in
      .str(try rt.join(try receiver(rt, a), a[1]))
    }
  }

  // MARK: Arguments

  /// The string a method was called on.
  @inline(__always)
  static func receiver(_ rt: Runtime, _ a: Arguments) throws(Raised) -> StringRef {
    if case .str(let text) = a[0] {
      rt.charge(scanned: text.pointee.byteCount)
      return text
    }
    return try unwrappedReceiver(rt, a)
  }

  @inline(never)
  private static func unwrappedReceiver(_ rt: Runtime, _ a: Arguments) throws(Raised) -> StringRef {
    guard case .str(let text) = rt.unwrap(a[0]) else {
      throw rt.typeError("descriptor requires a 'str' object but received a '\(rt.typeName(a[0]))'")
    }
    rt.charge(scanned: text.pointee.byteCount)
    return text
  }

  /// An argument that must be a str.
  static func text(_ rt: Runtime, _ v: Value) throws(Raised) -> StringRef {
    guard case .str(let text) = rt.unwrap(v) else {
      throw rt.typeError("must be str, not \(rt.typeName(v))")
    }
    return text
  }

  /// An argument that must be a str, with the function's name in the message.
  static func text(_ rt: Runtime, _ v: Value, _ place: String) throws(Raised) -> StringRef {
    guard case .str(let text) = rt.unwrap(v) else {
      throw rt.typeError("\(place) must be str, not \(v.isNone ? "None" : rt.typeName(v))")
    }
    return text
  }

  /// A name that CPython takes as a C string, or nil.
  static func option(_ rt: Runtime, _ v: Value?, _ place: String) throws(Raised) -> String? {
    guard let v else { return nil }
    let text = try text(rt, v, place)
    if !text.isASCII, TextCodec.hasSurrogate(text) { _ = try TextCodec(rt, .utf8, "strict").encode(text) }
    if text.utf8.contains(0) { throw rt.valueError("embedded null character") }
    return text.string
  }

  /// The part of a sequence that optional arguments `start` and `end` select; nil if it begins behind its end.
  static func bounds(
    _ rt: Runtime, _ start: Value?, _ end: Value?, length: Int
  ) throws(Raised) -> Range<Int>? {
    var lower = 0
    var upper = Int.max
    if let start, !start.isNone { lower = try rt.sliceIndex(start) }
    if let end, !end.isNone { upper = try rt.sliceIndex(end) }
    if upper > length { upper = length } else if upper < 0 { upper = max(0, upper + length) }
    if lower < 0 { lower = max(0, lower + length) }
    return lower <= upper ? lower..<upper : nil
  }

  // MARK: Special methods

  private static func populateSpecials(_ t: TypeBuilder) {
    t.method("__repr__(self, /)") { rt, a throws(Raised) in .str(try rt.repr(.str(try receiver(rt, a)))) }
    t.method("__str__(self, /)") { rt, a throws(Raised) in .str(try receiver(rt, a)) }
    t.method("__len__(self, /)") { rt, a throws(Raised) in .int(try receiver(rt, a).pointee.length) }
    t.method("__hash__(self, /)") { rt, a throws(Raised) in .int(rt.hash(of: try receiver(rt, a))) }
    t.method("__iter__(self, /)") { rt, a throws(Raised) in try rt.iterator(.str(try receiver(rt, a))) }
    t.method("__getitem__(self, key, /)") { rt, a throws(Raised) in
      try rt.getItem(.str(try receiver(rt, a)), index: a[1])
    }
    t.method("__contains__(self, key, /)") { rt, a throws(Raised) in
      .bool(try rt.contains(.str(try receiver(rt, a)), rt.unwrap(a[1])))
    }
    t.method("__format__(self, format_spec, /)") { rt, a throws(Raised) in
      let spec = try text(rt, a[1], "__format__() argument")
      if spec.pointee.byteCount == 0, case .instance = a[0] { return .str(try rt.str(of: a[0])) }
      return .str(try rt.format(.str(try receiver(rt, a)), spec: spec))
    }.keepsInstance = true
    // A str of its own: pickles tell by identity what they have written.
    t.method("__getnewargs__(self, /)") { rt, a throws(Raised) in
      rt.makeTuple(.str(rt.makeString(try receiver(rt, a).utf8)))
    }
    t.method("__sizeof__(self, /)") { rt, a throws(Raised) in
      let text = try receiver(rt, a)
      if text.isASCII { return .int(49 + text.pointee.length) }
      var widest: UInt32 = 0
      text.forEachCodePoint { widest = max(widest, $0) }
      let width = widest < 0x100 ? 1 : widest < 0x10000 ? 2 : 4
      return .int((width == 1 ? 73 : 74) + width * text.pointee.length + (width == 1 ? 0 : width - 2))
    }
  }

  private static func populateOperators(_ t: TypeBuilder) {
    t.method("__add__(self, value, /)") { rt, a throws(Raised) in
      let text = try receiver(rt, a)
      guard case .str(let other) = rt.unwrap(a[1]) else {
        throw rt.typeError("can only concatenate str (not \"\(rt.typeName(a[1]))\") to str")
      }
      return .str(rt.concat(text, other))
    }
    t.method("__mul__(self, value, /)") { rt, a throws(Raised) in
      .str(try rt.repeated(try receiver(rt, a), try rt.indexArgument(a[1])))
    }
    t.method("__rmul__(self, value, /)") { rt, a throws(Raised) in
      .str(try rt.repeated(try receiver(rt, a), try rt.indexArgument(a[1])))
    }
    t.method("__mod__(self, value, /)") { rt, a throws(Raised) in
      try rt.percentFormat(try receiver(rt, a), a[1])
    }
    t.method("__rmod__(self, value, /)") { rt, a throws(Raised) in
      guard case .str(let format) = rt.unwrap(a[1]) else { return rt.notImplemented }
      return try rt.percentFormat(format, a[0])
    }
    t.method("__eq__(self, value, /)") { rt, a throws(Raised) in try compare(rt, a) { $0 == 0 } }
    t.method("__ne__(self, value, /)") { rt, a throws(Raised) in try compare(rt, a) { $0 != 0 } }
    t.method("__lt__(self, value, /)") { rt, a throws(Raised) in try compare(rt, a) { $0 < 0 } }
    t.method("__le__(self, value, /)") { rt, a throws(Raised) in try compare(rt, a) { $0 <= 0 } }
    t.method("__gt__(self, value, /)") { rt, a throws(Raised) in try compare(rt, a) { $0 > 0 } }
    t.method("__ge__(self, value, /)") { rt, a throws(Raised) in try compare(rt, a) { $0 >= 0 } }
  }

  /// Strings are ordered by code points, which is the order of their bytes.
  private static func compare(
    _ rt: Runtime, _ a: Arguments, _ holds: (Int) -> Bool
  ) throws(Raised) -> Value {
    let left = try receiver(rt, a)
    guard case .str(let right) = rt.unwrap(a[1]) else { return rt.notImplemented }
    return .bool(holds(ByteSearch.compare(left.utf8, right.utf8)))
  }
}
