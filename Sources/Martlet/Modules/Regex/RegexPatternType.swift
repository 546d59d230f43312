/// The methods of `re.Pattern`.
extension ReModule {
  static func populate(_ t: TypeBuilder) {
    t.classGetItem()
    t.new("Pattern(cls, *args, **kwargs)") { rt, _ throws(Raised) in
      throw rt.typeError("cannot create 're.Pattern' instances")
    }
    t.method("match(self, string, pos=0, endpos=sys.maxsize)", "A match at a place, or None.") { rt, a throws(Raised) in
      try match(rt, a[0], a[1], a[2], a[3], isFull: false)
    }
    t.method("fullmatch(self, string, pos=0, endpos=sys.maxsize)", "A match of all, or None.") { rt, a throws(Raised) in
      try match(rt, a[0], a[1], a[2], a[3], isFull: true)
    }
    t.method("search(self, string, pos=0, endpos=sys.maxsize)", "The first match, or None.") { rt, a throws(Raised) in
      try search(rt, a[0], a[1], a[2], a[3])
    }
    t.method("findall(self, string, pos=0, endpos=sys.maxsize)", "All matches.") { rt, a throws(Raised) in
      try findAll(rt, a[0], a[1], a[2], a[3])
    }
    t.method("finditer(self, string, pos=0, endpos=sys.maxsize)", "An iterator over all matches.") {
      rt, a throws(Raised) in try findIterator(rt, a[0], a[1], a[2], a[3])
    }
    t.method("scanner(self, string, pos=0, endpos=sys.maxsize)", "What matches step by step.") { rt, a throws(Raised) in
      let search = try Search(rt, a[0], a[1], a[2], a[3])
      let scanner = RegexScanner(a[0], a[1], search.start, search.end, search.from)
      return rt.makeNative(scanner, type: rt.moduleState.regex.scannerType)
    }
    t.method("split(self, string, maxsplit=0)", "The pieces between the matches.") { rt, a throws(Raised) in
      try split(rt, a[0], a[1], a[2])
    }
    t.method("sub(self, repl, string, count=0)", "The string with the matches replaced.") { rt, a throws(Raised) in
      try RegexSubstitution.substitute(rt, a[0], a[1], a[2], a[3]).text
    }
    t.method("subn(self, repl, string, count=0)", "As sub, with the number of replacements.") { rt, a throws(Raised) in
      let (text, count) = try RegexSubstitution.substitute(rt, a[0], a[1], a[2], a[3])
      return rt.makeTuple(text, .int(count))
    }
    addAttributes(t)
  }

  private static func addAttributes(_ t: TypeBuilder) {
    t.member("pattern", "What it was compiled from.") { _, v throws(Raised) in RegexPattern.of(v).pattern }
    t.member("flags", "The flags in force.") { _, v throws(Raised) in .int(RegexPattern.of(v).flags.rawValue) }
    t.member("groups", "The number of groups.") { _, v throws(Raised) in .int(RegexPattern.of(v).groupCount - 1) }
    t.getter("groupindex", "The numbers of the named groups.") { rt, v throws(Raised) in
      let dict = rt.makeDict()
      for (name, group) in RegexPattern.of(v).names { rt.setItem(dict, name, .int(group)) }
      return rt.makeMappingProxy(.dict(dict))
    }
    t.method("__copy__(self, /)") { _, a throws(Raised) in a[0] }
    t.method("__reduce__(self, /)", "Return state information for pickling.") { rt, a throws(Raised) in
      let arguments = rt.makeTuple(
        try rt.getAttribute(a[0], rt.intern("pattern")), try rt.getAttribute(a[0], rt.intern("flags")))
      let make = try rt.getAttribute(try rt.importModule("re"), rt.intern("_compile"))
      return rt.reduction(make, arguments)
    }
    t.method("__deepcopy__(self, memo, /)") { _, a throws(Raised) in a[0] }
    t.method("__eq__(self, value, /)") { rt, a throws(Raised) in
      guard isPattern(rt, a[1]) else { return rt.notImplemented }
      return .bool(try isSame(rt, a[0], a[1]))
    }
    t.method("__ne__(self, value, /)") { rt, a throws(Raised) in
      guard isPattern(rt, a[1]) else { return rt.notImplemented }
      return .bool(!(try isSame(rt, a[0], a[1])))
    }
    t.method("__hash__(self, /)") { rt, a throws(Raised) in
      let regex = RegexPattern.of(a[0])
      return .int(try rt.hash(regex.pattern) ^ regex.flags.rawValue)
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in try repr(rt, RegexPattern.of(a[0])) }
  }

  private static func isSame(_ rt: Runtime, _ first: Value, _ second: Value) throws(Raised) -> Bool {
    let (a, b) = (RegexPattern.of(first), RegexPattern.of(second))
    guard a.flags == b.flags, a.program.isText == b.program.isText else { return false }
    return try rt.equals(a.pattern, b.pattern)
  }

  private static func repr(_ rt: Runtime, _ regex: RegexPattern) throws(Raised) -> Value {
    let text = try rt.repr(regex.pattern)
    var out = TextBuilder()
    out.append("re.compile(")
    out.append(rt.substring(text, codePoints: 0..<min(200, text.pointee.length)))
    var flags = regex.flags
    if regex.program.isText, flags.intersection(.kinds) == .unicode { flags.remove(.unicode) }
    let names: [(RegexFlags, StaticString)] = [
      (.template, "re.TEMPLATE"), (.ignoreCase, "re.IGNORECASE"), (.locale, "re.LOCALE"),
      (.multiline, "re.MULTILINE"), (.dotAll, "re.DOTALL"), (.unicode, "re.UNICODE"), (.verbose, "re.VERBOSE"),
      (.debug, "re.DEBUG"), (.ascii, "re.ASCII"),
    ]
    var separator: StaticString = ", "
    for (flag, name) in names where flags.contains(flag) {
      out.append(separator)
      out.append(name)
      separator = "|"
      flags.remove(flag)
    }
    if flags.rawValue != 0 {
      out.append(separator)
      out.append("0x")
      out.append(hexadecimal: UInt32(truncatingIfNeeded: flags.rawValue), width: 1)
    }
    out.append(")")
    return .str(out.make(rt))
  }
}

/// What `finditer` returns.
class RegexIterator: NativeIterator {
  let pattern: Value
  let string: Value
  /// In characters.
  let start: Int
  let end: Int
  /// In bytes.
  @exclusivity(unchecked) var at: Int
  @exclusivity(unchecked) var mustAdvance = -1
  @exclusivity(unchecked) var isFinished = false

  init(_ pattern: Value, _ string: Value, _ start: Int, _ end: Int, _ at: Int) {
    self.pattern = pattern
    self.string = string
    self.start = start
    self.end = end
    self.at = at
  }

  override func trace(_ marker: Marker) {
    marker.mark(pattern)
    marker.mark(string)
  }

  override func next(_ rt: Runtime) throws(Raised) -> Value? {
    let found = try advance(rt, isSearch: true)
    return found.isNone ? nil : found
  }

  /// The next match, or None.
  func advance(_ rt: Runtime, isSearch: Bool) throws(Raised) -> Value {
    guard !isFinished, start <= end else { return .none }
    let search = try ReModule.Search(rt, pattern, string, .int(start), .int(end))
    let scratch = search.regex.scratches.take()
    defer { search.regex.scratches.give(scratch) }
    var matcher = search.matcher(rt, scratch)
    matcher.mustAdvance = mustAdvance
    guard at <= search.to, isSearch ? try matcher.search(from: at) : try matcher.match(at: at) else {
      isFinished = true
      return .none
    }
    at = matcher.matchEnd
    mustAdvance = matcher.matchStart == at ? at : -1
    return ReModule.makeMatch(rt, pattern, string, matcher, search)
  }
}

/// What `Pattern.scanner` returns.
final class RegexScanner: RegexIterator {
  static func populateScanner(_ t: TypeBuilder) {
    func scanner(_ v: Value) -> RegexScanner {
      unsafeDowncast(v.unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue(), to: RegexScanner.self)
    }
    t.method("match(self, /)", "The match here, or None.") { rt, a throws(Raised) in
      try scanner(a[0]).advance(rt, isSearch: false)
    }
    t.method("search(self, /)", "The next match, or None.") { rt, a throws(Raised) in
      try scanner(a[0]).advance(rt, isSearch: true)
    }
    t.member("pattern", "The pattern.") { _, v throws(Raised) in scanner(v).pattern }
  }
}
