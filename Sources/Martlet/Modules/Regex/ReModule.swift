/// The module `re`, but for what is rarely needed and written in the language: the flags and the error (`_re`).
enum ReModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "re", isPackage: true)
    let state = rt.moduleState.regex
    state.patternType = m.makeType("Pattern", populate)
    state.matchType = m.makeType("Match", RegexMatchType.populate)
    state.iteratorType = rt.makeNativeType("callable_iterator", module: "builtins", NativeIterator.populate)
    state.scannerType = rt.makeNativeType("SRE_Scanner", module: "_sre", RegexScanner.populateScanner)
    addFunctions(m)
    m.set("__all__", .list(rt.makeList(publicNames.map { rt.str($0) })))
    m.function("__getattr__(name, /)") { rt, a throws(Raised) in
      guard case .str(let name) = a[0] else { throw rt.typeError("attribute name must be string") }
      let isError = name.hasText("error") || name.hasText("Scanner")
      guard isError || flagNames.contains(name.string) else {
        throw rt.noAttribute(.object(m.module.asObject), name)
      }
      let source = try rt.importModule(isError ? "_re" : "_reflags")
      // The flags put themselves into this module, the class does not.
      if let flag = rt.getItem(m.module.pointee.dict, name) { return flag }
      let value = try rt.getAttribute(source, name)
      rt.setItem(m.module.pointee.dict, name, value)
      return value
    }
    m.function("__dir__()") { rt, _ throws(Raised) in
      .list(rt.makeList((publicNames + ["RegexFlag", "Scanner", "T", "TEMPLATE", "DEBUG"]).map { rt.str($0) }))
    }
    return m.module
  }

  private static let publicNames = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "template",
    "escape", "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE",
    "MULTILINE", "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag",
  ]

  private static let flagNames: Set<String> = [
    "RegexFlag", "A", "I", "L", "M", "S", "X", "U", "T", "ASCII", "IGNORECASE", "LOCALE",
    "MULTILINE", "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "TEMPLATE", "DEBUG",
  ]

  /// A `re.error` for a place of a pattern.
  static func error(_ rt: Runtime, _ message: String, _ pattern: Value, _ place: Int?) -> Raised {
    do throws(Raised) {
      let type = try rt.getAttribute(try rt.importModule("_re"), rt.intern("error"))
      let exception =
        place == nil
        ? try rt.call(type, rt.str(message)) : try rt.call(type, rt.str(message), pattern, .int(place!))
      if let made = rt.exception(exception) { rt.setContext(of: made) }
      return rt.rethrow(exception)
    } catch { return error }
  }

  private static func addFunctions(_ m: ModuleBuilder) {
    m.scripted("match(pattern, string, flags=0)", "A match at the beginning of the string, or None.") {
      rt, a throws(Raised) in
      a[0] = try compiled(rt, a[0], a.optional(2))
      return try match(rt, a[0], a[1], .undefined, .undefined, isFull: false)
    }
    m.scripted("fullmatch(pattern, string, flags=0)", "A match of the whole string, or None.") { rt, a throws(Raised) in
      a[0] = try compiled(rt, a[0], a.optional(2))
      return try match(rt, a[0], a[1], .undefined, .undefined, isFull: true)
    }
    m.scripted("search(pattern, string, flags=0)", "The first match in the string, or None.") { rt, a throws(Raised) in
      a[0] = try compiled(rt, a[0], a.optional(2))
      return try search(rt, a[0], a[1], .undefined, .undefined)
    }
    m.scripted("findall(pattern, string, flags=0)", "All matches, as strings or tuples of groups.") {
      rt, a throws(Raised) in
      a[0] = try compiled(rt, a[0], a.optional(2))
      return try findAll(rt, a[0], a[1], .undefined, .undefined)
    }
    m.scripted("finditer(pattern, string, flags=0)", "An iterator over all matches.") { rt, a throws(Raised) in
      a[0] = try compiled(rt, a[0], a.optional(2))
      return try findIterator(rt, a[0], a[1], .undefined, .undefined)
    }
    m.scripted("split(pattern, string, maxsplit=0, flags=0)", "The pieces between the matches.") {
      rt, a throws(Raised) in
      a[0] = try compiled(rt, a[0], a.optional(3))
      return try split(rt, a[0], a[1], a[2])
    }
    m.scripted("sub(pattern, repl, string, count=0, flags=0)", "The string with the matches replaced.") {
      rt, a throws(Raised) in
      a[0] = try compiled(rt, a[0], a.optional(4))
      return try RegexSubstitution.substitute(rt, a[0], a[1], a[2], a[3]).text
    }
    m.scripted("subn(pattern, repl, string, count=0, flags=0)", "As sub, with the number of replacements.") {
      rt, a throws(Raised) in
      a[0] = try compiled(rt, a[0], a.optional(4))
      let (text, count) = try RegexSubstitution.substitute(rt, a[0], a[1], a[2], a[3])
      return rt.makeTuple(text, .int(count))
    }
    m.scripted("compile(pattern, flags=0)", "The compiled pattern.") { rt, a throws(Raised) in
      try compiled(rt, a[0], a.optional(1))
    }
    m.function("_compile(pattern, flags, /)", "What pickled patterns name.") { rt, a throws(Raised) in
      try compiled(rt, a[0], a[1])
    }
    m.scripted("template(pattern, flags=0)", "The compiled pattern; deprecated.") { rt, a throws(Raised) in
      rt.showWarning(
        rt.types.exceptions.deprecationWarning,
        "The re.template() function is deprecated as it is an undocumented function without an obvious purpose. "
          + "Use re.compile() instead.", at: rt.currentPlace)
      let flags = try a.optional(1).map { v throws(Raised) in try rt.index(v) } ?? 0
      return try compiled(rt, a[0], .int(flags | RegexFlags.template.rawValue))
    }
    m.scripted("purge()", "Empties the cache of patterns.") { rt, _ throws(Raised) in
      rt.moduleState.regex.purge()
      return .none
    }
    m.scripted("escape(pattern)", "The text with what is special in a pattern escaped.") { rt, a throws(Raised) in
      try escape(rt, a[0])
    }
  }

  private static func escape(_ rt: Runtime, _ value: Value) throws(Raised) -> Value {
    var string: StringRef?
    let text: ByteText
    if case .str(let given) = rt.unwrap(value) {
      string = given
      text = given.utf8
    } else if let content = BytesType.content(rt, value) {
      text = content
    } else {
      throw rt.typeError("decoding to str: need a bytes-like object, \(rt.typeName(value)) found")
    }
    var out = TextBuilder(reserving: text.count + 16)
    for byte in text {
      switch byte {
      case 0x28...0x2B, 0x2D, 0x2E, 0x3F, 0x5B...0x5E, 0x7B...0x7E, 0x24, 0x26, 0x23, 0x20, 9...13:
        out.append(0x5C)
      default: break
      }
      out.append(byte)
    }
    if string != nil { return .str(out.make(rt)) }
    return rt.makeBytes(out.text)
  }

  // MARK: Compiling

  /// The `re.Pattern` of what a script gives as a pattern.
  static func compiled(_ rt: Runtime, _ pattern: Value, _ flags: Value?) throws(Raised) -> Value {
    let state = rt.moduleState.regex
    var number = 0
    if let flags {
      guard rt.isInstance(flags, rt.types.int) else {
        _ = try rt.hash(flags)
        throw rt.typeError("unsupported operand type(s) for &: '\(rt.typeName(flags))' and 'RegexFlag'")
      }
      number = try rt.index(flags)
    }
    if case .str(let text) = pattern, let known = state.recent(text, number) { return known }
    if isPattern(rt, pattern) {
      if number != 0 { throw rt.valueError("cannot process flags argument with a compiled pattern") }
      return pattern
    }
    switch rt.unwrap(pattern) {
    case .str: break
    default:
      _ = try rt.hash(pattern)
      guard BytesType.content(rt, pattern) != nil else {
        throw rt.typeError("first argument must be string or compiled pattern")
      }
    }
    if let known = try state.find(rt, pattern, number) { return known }
    let flags = RegexFlags(rawValue: number)
    if flags.contains(.debug) { throw rt.valueError("the flag re.DEBUG is not supported") }
    // The code points, their tree, and what it is compiled to.
    let count: Int
    if case .str(let text) = rt.unwrap(pattern) {
      count = text.pointee.length
    } else {
      count = BytesType.content(rt, pattern)?.count ?? 0
    }
    if count > 4096 { try rt.reserveRooted(pattern, count * 64) }
    var parser = RegexParser(rt, pattern, flags: flags)
    let node = try parser.parse()
    let program = try RegexCompiler.compile(node, parser)
    let names = parser.groupNames.map { (name: rt.intern($0.name), group: $0.group) }
    let result = rt.makeNative(RegexPattern(state, program, pattern, parser.flags, names), type: state.patternType)
    try state.insert(rt, pattern, number, result)
    return result
  }

  static func isPattern(_ rt: Runtime, _ value: Value) -> Bool {
    guard let object = value.object(.native, as: NativeObject.self) else { return false }
    return object.pointee.header.type == rt.moduleState.regex.patternType
  }

  // MARK: Matching

  /// The part of a subject that `pos` and `endpos` leave, in characters.
  private static func range(
    _ rt: Runtime, _ subject: RegexSubject, _ pos: Value, _ endpos: Value
  ) throws(Raised) -> (start: Int, end: Int) {
    let count = subject.count
    let start = pos.isUndefined ? 0 : min(max(0, try rt.clampedIndex(pos)), count)
    let end = endpos.isUndefined ? count : min(max(0, try rt.clampedIndex(endpos)), count)
    return (start, end)
  }

  /// What a search needs: the subject, its part in characters and in bytes.
  struct Search {
    let regex: RegexPattern.Use
    let subject: RegexSubject
    let start: Int
    let end: Int
    let from: Int
    let to: Int

    @inline(__always)
    init(_ rt: Runtime, _ pattern: Value, _ string: Value, _ pos: Value, _ endpos: Value) throws(Raised) {
      regex = RegexPattern.use(pattern)
      subject = try RegexSubject(rt, string, isText: regex.isText)
      if pos.isUndefined, endpos.isUndefined {
        (start, end) = (0, subject.count)
        (from, to) = (0, subject.text.count)
      } else {
        (start, end) = try range(rt, subject, pos, endpos)
        from = subject.offset(of: start)
        // A match beyond the end finds no text, a search nothing.
        to = max(from, subject.offset(of: end))
      }
      rt.charge(scanned: to - from)
    }

    @inline(__always)
    func matcher(_ rt: Runtime, isFull: Bool = false, _ scratch: RegexScratchRef) -> RegexMatcher {
      RegexMatcher(
        rt, regex.program, ByteText(start: subject.text.baseAddress, count: to), isWide: subject.isWide, isFull: isFull,
        scratch)
    }
  }

  static func match(
    _ rt: Runtime, _ pattern: Value, _ string: Value, _ pos: Value, _ endpos: Value, isFull: Bool
  ) throws(Raised) -> Value {
    let search = try Search(rt, pattern, string, pos, endpos)
    if isFull, search.start > search.end { return .none }
    let scratch = search.regex.scratches.take()
    defer { search.regex.scratches.give(scratch) }
    var matcher = search.matcher(rt, isFull: isFull, scratch)
    guard try matcher.match(at: search.from) else { return .none }
    return makeMatch(rt, pattern, string, matcher, search)
  }

  static func search(
    _ rt: Runtime, _ pattern: Value, _ string: Value, _ pos: Value, _ endpos: Value
  ) throws(Raised) -> Value {
    let search = try Search(rt, pattern, string, pos, endpos)
    guard search.start <= search.end else { return .none }
    let scratch = search.regex.scratches.take()
    defer { search.regex.scratches.give(scratch) }
    var matcher = search.matcher(rt, scratch)
    guard try matcher.search(from: search.from) else { return .none }
    return makeMatch(rt, pattern, string, matcher, search)
  }

  static func makeMatch(
    _ rt: Runtime, _ pattern: Value, _ string: Value, _ matcher: borrowing RegexMatcher, _ search: borrowing Search
  ) -> Value {
    let count = search.regex.groupCount
    let match = rt.heap.allocate(
      RegexMatch.self, kind: .regexMatch, type: search.regex.matchType, extra: count * 2 * MemoryLayout<Int>.stride)
    match.pointee.pattern = pattern
    match.pointee.string = string
    match.pointee.groupCount = count
    match.pointee.lastGroup = matcher.lastGroup
    match.pointee.start = search.start
    match.pointee.end = search.end
    let places = match.places
    places[0] = matcher.matchStart
    places[1] = matcher.matchEnd
    var group = 1
    while group < count {
      let hasMatched = matcher.hasGroup(group)
      places[group * 2] = hasMatched ? matcher.place(group * 2) : -1
      places[group * 2 + 1] = hasMatched ? matcher.place(group * 2 + 1) : -1
      group += 1
    }
    return .object(match.asObject)
  }

  /// Calls `body` at every match from left to right until it returns false.
  static func forEachMatch(
    _ rt: Runtime, _ search: Search, _ body: (inout RegexMatcher) throws(Raised) -> Bool
  ) throws(Raised) {
    guard search.start <= search.end else { return }
    let scratch = search.regex.scratches.take()
    defer { search.regex.scratches.give(scratch) }
    var matcher = search.matcher(rt, scratch)
    var at = search.from
    while try matcher.search(from: at) {
      guard try body(&matcher) else { return }
      at = matcher.matchEnd
      matcher.mustAdvance = matcher.matchStart == at ? at : -1
      try rt.charge(1)
    }
  }

  /// The text of a group; what did not match is `missing`.
  private static func text(
    _ rt: Runtime, _ group: Int, _ matcher: RegexMatcher, _ search: Search, missing: Value
  ) -> Value {
    guard matcher.hasGroup(group) else { return missing }
    return search.subject.slice(rt, matcher.place(group * 2), matcher.place(group * 2 + 1))
  }

  static func findAll(
    _ rt: Runtime, _ pattern: Value, _ string: Value, _ pos: Value, _ endpos: Value
  ) throws(Raised) -> Value {
    let search = try Search(rt, pattern, string, pos, endpos)
    let list = rt.makeList()
    let saved = rt.top
    saved[0] = .list(list)
    rt.top = saved + 1
    defer { rt.top = saved }
    let empty = search.subject.slice(rt, 0, 0)
    saved[1] = empty
    rt.top = saved + 2
    let groups = search.regex.groupCount - 1
    try forEachMatch(rt, search) { matcher throws(Raised) in
      if groups <= 1 {
        list.append(text(rt, groups, matcher, search, missing: empty), rt.heap)
      } else {
        let tuple = rt.makeTuple(count: groups)
        for group in 0..<groups { tuple.elements[group] = text(rt, group + 1, matcher, search, missing: empty) }
        list.append(.tuple(tuple), rt.heap)
      }
      return true
    }
    return .list(list)
  }

  static func split(_ rt: Runtime, _ pattern: Value, _ string: Value, _ limit: Value) throws(Raised) -> Value {
    let limit = limit.isUndefined ? 0 : try rt.indexArgument(limit)
    let search = try Search(rt, pattern, string, .undefined, .undefined)
    let list = rt.makeList()
    let saved = rt.top
    saved[0] = .list(list)
    rt.top = saved + 1
    defer { rt.top = saved }
    var last = 0
    var count = 0
    if limit >= 0 {
      try forEachMatch(rt, search) { matcher throws(Raised) in
        list.append(search.subject.slice(rt, last, matcher.matchStart), rt.heap)
        for group in 1..<max(1, search.regex.groupCount) {
          list.append(text(rt, group, matcher, search, missing: .none), rt.heap)
        }
        last = matcher.matchEnd
        count += 1
        return limit == 0 || count < limit
      }
    }
    list.append(search.subject.slice(rt, last, search.to), rt.heap)
    return .list(list)
  }

  static func findIterator(
    _ rt: Runtime, _ pattern: Value, _ string: Value, _ pos: Value, _ endpos: Value
  ) throws(Raised) -> Value {
    let search = try Search(rt, pattern, string, pos, endpos)
    let iterator = RegexIterator(pattern, string, search.start, search.end, search.from)
    return rt.makeNative(iterator, type: rt.moduleState.regex.iteratorType)
  }
}
