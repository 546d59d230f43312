/// The methods of `re.Match`.
enum RegexMatchType {
  static func populate(_ t: TypeBuilder) {
    t.classGetItem()
    t.new("Match(cls, *args, **kwargs)") { rt, _ throws(Raised) in
      throw rt.typeError("cannot create 're.Match' instances")
    }
    addGroups(t)
    addPlaces(t)
    t.method("expand(self, template)", "A template with the groups put in.") { rt, a throws(Raised) in
      let match = RegexMatch.of(a[0])
      let template = try RegexTemplate(rt, a[1], for: match.regex)
      let subject = try RegexSubject(rt, match.pointee.string, isText: RegexPattern.use(match.pointee.pattern).isText)
      var out = TextBuilder()
      template.expand(subject.text, { match.places[$0] }, into: &out)
      return subject.string == nil ? rt.makeBytes(out.text) : .str(out.make(rt))
    }
    t.member("string", "What was searched.") { _, v throws(Raised) in RegexMatch.of(v).pointee.string }
    t.member("re", "The pattern.") { _, v throws(Raised) in RegexMatch.of(v).pointee.pattern }
    t.member("pos", "Where the search could begin.") { _, v throws(Raised) in .int(RegexMatch.of(v).pointee.start) }
    t.member("endpos", "Where the search had to end.") { _, v throws(Raised) in .int(RegexMatch.of(v).pointee.end) }
    t.getter("lastindex", "The group closed last, or None.") { _, v throws(Raised) in
      let last = RegexMatch.of(v).pointee.lastGroup
      return last > 0 ? .int(last) : .none
    }
    t.getter("lastgroup", "The name of the group closed last, or None.") { _, v throws(Raised) in
      let match = RegexMatch.of(v)
      guard match.pointee.lastGroup > 0,
        let name = match.regex.names.first(where: { $0.group == match.pointee.lastGroup })?.name
      else { return .none }
      return .str(name)
    }
    t.method("__copy__(self, /)") { _, a throws(Raised) in a[0] }
    t.method("__deepcopy__(self, memo, /)") { _, a throws(Raised) in a[0] }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      let match = RegexMatch.of(a[0])
      let subject = try RegexSubject(rt, match.pointee.string, isText: RegexPattern.use(match.pointee.pattern).isText)
      var out = TextBuilder()
      out.append("<re.Match object; span=(")
      out.append(number: subject.index(of: match.places[0]))
      out.append(", ")
      out.append(number: subject.index(of: match.places[1]))
      out.append("), match=")
      let text = try rt.repr(slice(rt, match, subject, 0, missing: .none))
      out.append(rt.substring(text, codePoints: 0..<min(50, text.pointee.length)))
      out.append(">")
      return .str(out.make(rt))
    }
  }

  private static func subject(_ rt: Runtime, _ match: RegexMatchRef) throws(Raised) -> RegexSubject {
    try RegexSubject(rt, match.pointee.string, isText: RegexPattern.use(match.pointee.pattern).isText)
  }

  /// The number of the group that a script names.
  private static func group(_ rt: Runtime, _ match: RegexMatchRef, _ value: Value) throws(Raised) -> Int {
    var number: Int?
    if case .int(let given) = value {
      number = given
    } else if case .str(let name) = rt.unwrap(value) {
      number = match.regex.group(named: name)
    } else if rt.hasIndex(value) {
      number = try rt.clampedIndex(value)
    }
    guard let number, number >= 0, number < match.pointee.groupCount else { throw rt.indexError("no such group") }
    return number
  }

  private static func slice(
    _ rt: Runtime, _ match: RegexMatchRef, _ subject: RegexSubject, _ group: Int, missing: Value
  ) -> Value {
    let start = match.places[group * 2]
    guard start >= 0 else { return missing }
    // A bytearray may have become shorter.
    let end = min(match.places[group * 2 + 1], subject.text.count)
    return subject.slice(rt, min(start, end), end)
  }

  /// The text of a group of a str, given by its number.
  @inline(__always)
  private static func quickGroup(_ rt: Runtime, _ v: Value, _ group: Value) -> Value? {
    guard v.kind == .regexMatch, case .int(let group) = group else { return nil }
    let match = RegexMatch.of(v)
    guard group >= 0, group < match.pointee.groupCount, case .str(let text) = match.pointee.string else { return nil }
    let start = match.places[group * 2]
    return start < 0 ? Value.none : .str(rt.substring(text, bytes: start..<match.places[group * 2 + 1]))
  }

  private static func addGroups(_ t: TypeBuilder) {
    t.method(
      "group(self, *args)", "The text of one or more groups.",
      quick: QuickBody(1...2) { rt, v, group, _ in
        quickGroup(rt, v, group.isUndefined ? .int(0) : group)
      }
    ) { rt, a throws(Raised) in
      let match = RegexMatch.of(a[0])
      let subject = try subject(rt, match)
      guard case .tuple(let groups) = a[1], groups.pointee.count > 0 else {
        return slice(rt, match, subject, 0, missing: .none)
      }
      if groups.pointee.count == 1 {
        return slice(rt, match, subject, try group(rt, match, groups[element: 0]), missing: .none)
      }
      let result = rt.makeTuple(count: groups.pointee.count)
      let saved = rt.top
      saved[0] = .tuple(result)
      rt.top = saved + 1
      defer { rt.top = saved }
      for index in 0..<groups.pointee.count {
        result.elements[index] = slice(
          rt, match, subject, try group(rt, match, groups[element: index]), missing: .none)
      }
      return .tuple(result)
    }
    t.method("__getitem__(self, key, /)", quick: QuickBody(2...2) { rt, v, group, _ in quickGroup(rt, v, group) }) {
      rt, a throws(Raised) in
      let match = RegexMatch.of(a[0])
      return slice(rt, match, try subject(rt, match), try group(rt, match, a[1]), missing: .none)
    }
    t.method("groups(self, default=None)", "The texts of all groups.") { rt, a throws(Raised) in
      let match = RegexMatch.of(a[0])
      let subject = try subject(rt, match)
      let result = rt.makeTuple(count: match.pointee.groupCount - 1)
      for group in 1..<max(1, match.pointee.groupCount) {
        result.elements[group - 1] = slice(rt, match, subject, group, missing: a.optional(1) ?? .none)
      }
      return .tuple(result)
    }
    t.method("groupdict(self, default=None)", "The texts of the named groups.") { rt, a throws(Raised) in
      let match = RegexMatch.of(a[0])
      let subject = try subject(rt, match)
      let dict = rt.makeDict()
      for (name, group) in match.regex.names {
        rt.setItem(dict, name, slice(rt, match, subject, group, missing: a.optional(1) ?? .none))
      }
      return .dict(dict)
    }
  }

  /// Where a group of an ASCII text given by its number begins or ends.
  @inline(__always)
  private static func quickPlace(_ v: Value, _ group: Value, _ side: Int) -> Value? {
    var number = 0
    if case .int(let given) = group { number = given } else if !group.isUndefined { return nil }
    guard v.kind == .regexMatch else { return nil }
    let match = RegexMatch.of(v)
    guard number >= 0, number < match.pointee.groupCount, case .str(let text) = match.pointee.string, text.isASCII
    else {
      return nil
    }
    return .int(match.places[number * 2 + side])
  }

  private static func addPlaces(_ t: TypeBuilder) {
    func span(_ rt: Runtime, _ a: Arguments) throws(Raised) -> (Int, Int) {
      let match = RegexMatch.of(a[0])
      let number = try a.optional(1).map { v throws(Raised) in try group(rt, match, v) } ?? 0
      let start = match.places[number * 2]
      guard start >= 0 else { return (-1, -1) }
      let subject = try subject(rt, match)
      return (subject.index(of: start), subject.index(of: match.places[number * 2 + 1]))
    }
    t.method(
      "start(self, group=0, /)", "Where a group begins.",
      quick: QuickBody(1...2) { rt, v, group, _ in
        quickPlace(v, group, 0)
      }
    ) { rt, a throws(Raised) in .int(try span(rt, a).0) }
    t.method(
      "end(self, group=0, /)", "Where a group ends.",
      quick: QuickBody(1...2) { rt, v, group, _ in
        quickPlace(v, group, 1)
      }
    ) { rt, a throws(Raised) in .int(try span(rt, a).1) }
    t.method("span(self, group=0, /)", "Where a group begins and ends.") { rt, a throws(Raised) in
      let (start, end) = try span(rt, a)
      return rt.makeTuple(.int(start), .int(end))
    }
    t.getter("regs", "The spans of all groups.") { rt, v throws(Raised) in
      let match = RegexMatch.of(v)
      let subject = try subject(rt, match)
      let result = rt.makeTuple(count: match.pointee.groupCount)
      for group in 0..<match.pointee.groupCount {
        let start = match.places[group * 2]
        let end = match.places[group * 2 + 1]
        result.elements[group] = rt.makeTuple(
          .int(start < 0 ? -1 : subject.index(of: start)), .int(start < 0 ? -1 : subject.index(of: end)))
      }
      return .tuple(result)
    }
  }
}
