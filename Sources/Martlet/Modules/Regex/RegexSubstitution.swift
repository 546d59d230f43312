/// `sub` and `subn`.
enum RegexSubstitution {
  /// What a match is replaced by.
  private enum Replacement {
    case text(ByteText)
    case template(RegexTemplate)
    case function
    /// Text of the other kind, which only a match makes an error.
    case wrong
  }

  static func substitute(
    _ rt: Runtime, _ pattern: Value, _ replacement: Value, _ string: Value, _ limit: Value
  ) throws(Raised) -> (text: Value, count: Int) {
    let limit = limit.isUndefined ? 0 : try rt.indexArgument(limit)
    let kind = try kind(rt, RegexPattern.of(pattern), replacement)
    let search = try ReModule.Search(rt, pattern, string, .undefined, .undefined)
    let source = search.subject.text
    let saved = rt.top
    saved[0] = pattern
    saved[1] = replacement
    saved[2] = string
    rt.top = saved + 3
    defer { rt.top = saved }
    var out = TextBuilder(reserving: source.count)
    var last = 0
    var count = 0
    // As CPython, which joins a list at the end: an item that is no text is an error only then.
    var items = 0
    var wrong: (index: Int, type: String)?
    if limit >= 0 {
      try ReModule.forEachMatch(rt, search) { matcher throws(Raised) in
        let start = matcher.matchStart
        if start > last {
          out.append(ByteText(rebasing: source[last..<start]))
          items += 1
        }
        switch kind {
        case .text(let text): out.append(text)
        case .template(let template):
          template.expand(source, { matcher.hasGroup($0 / 2) ? matcher.place($0) : -1 }, into: &out)
        case .function:
          let match = ReModule.makeMatch(rt, pattern, string, matcher, search)
          let made = try rt.call(replacement, match)
          let text = made.isNone ? search.subject.empty : content(rt, made, search)
          if let text { out.append(text) } else if wrong == nil { wrong = (items, rt.typeName(made)) }
          if made.isNone { items -= 1 }
        case .wrong: if wrong == nil { wrong = (items, rt.typeName(replacement)) }
        }
        items += 1
        last = matcher.matchEnd
        count += 1
        if out.count > 1 << 20, out.count & 0xFFFF < 256 { try rt.reserve(out.count) }
        return limit == 0 || count < limit
      }
    }
    if let wrong {
      let expected = search.subject.string == nil ? "a bytes-like object" : "str instance"
      throw rt.typeError("sequence item \(wrong.index): expected \(expected), \(wrong.type) found")
    }
    if count == 0, rt.unwrap(string).isIdentical(to: string), string.kind != .byteArray { return (string, 0) }
    if last < search.to { out.append(ByteText(rebasing: source[last..<search.to])) }
    return (search.subject.string == nil ? rt.makeBytes(out.text) : .str(out.make(rt)), count)
  }

  /// The text that a value adds to the result, nil if it is none of the subject's kind.
  private static func content(_ rt: Runtime, _ value: Value, _ search: ReModule.Search) -> ByteText? {
    if search.subject.string == nil { return BytesType.content(rt, value) }
    guard case .str(let text) = rt.unwrap(value) else { return nil }
    return text.utf8
  }

  private static func kind(
    _ rt: Runtime, _ regex: RegexPattern, _ replacement: Value
  ) throws(Raised) -> Replacement {
    var text: ByteText?
    var isText = true
    if case .str(let string) = rt.unwrap(replacement) {
      text = string.utf8
    } else {
      if rt.isCallable(replacement) { return .function }
      text = BytesType.content(rt, replacement)
      isText = false
    }
    if let text, !text.contains(0x5C) { return isText == regex.program.isText ? .text(text) : .wrong }
    if let template = regex.template, regex.lastTemplate.isIdentical(to: replacement) {
      return isText == regex.program.isText ? .template(template) : .wrong
    }
    let template = try RegexTemplate(rt, replacement, for: regex)
    if replacement.kind == .string || replacement.kind == .bytes {
      regex.template = template
      regex.lastTemplate = replacement
    }
    return isText == regex.program.isText ? .template(template) : .wrong
  }
}
