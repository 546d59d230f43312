/// `re.Pattern`: a compiled pattern and what it was compiled from.
final class RegexPattern: NativePayload {
  let program: RegexProgram
  let pattern: Value
  let flags: RegexFlags
  /// Names of groups with their numbers, in the order of the pattern.
  let names: [(name: StringRef, group: Int)]
  /// The template that `sub` read last, and what it says.
  @exclusivity(unchecked) var lastTemplate = Value.undefined
  @exclusivity(unchecked) var template: RegexTemplate?

  var groupCount: Int { program.groupCount }

  init(_ program: RegexProgram, _ pattern: Value, _ flags: RegexFlags, _ names: [(name: StringRef, group: Int)]) {
    self.program = program
    self.pattern = pattern
    self.flags = flags
    self.names = names
  }

  override func trace(_ marker: Marker) {
    marker.mark(pattern)
    marker.mark(lastTemplate)
    for (name, _) in names { marker.mark(name) }
  }

  override var ownedBytes: Int { 256 + program.byteCount }

  func group(named name: StringRef) -> Int? { names.first { $0.name.hasSameText(as: name) }?.group }

  static func of(_ value: Value) -> RegexPattern {
    unsafeDowncast(
      value.unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue(), to: RegexPattern.self)
  }
}

/// `re.Match`: where a pattern and its groups matched.
final class RegexMatch: NativePayload {
  /// The `re.Pattern`.
  let pattern: Value
  /// What was searched.
  let string: Value
  /// The first and last place of each group, in bytes; -1 for one that did not match.
  let places: UnsafeMutablePointer<Int>
  let groupCount: Int
  let lastGroup: Int
  /// In characters.
  let start: Int
  let end: Int

  init(_ pattern: Value, _ string: Value, _ matcher: borrowing RegexMatcher, _ count: Int, _ start: Int, _ end: Int) {
    self.pattern = pattern
    self.string = string
    groupCount = count
    places = .allocate(capacity: count * 2)
    places.initialize(to: matcher.matchStart)
    (places + 1).initialize(to: matcher.matchEnd)
    for group in 1..<max(1, count) {
      let hasMatched = matcher.hasGroup(group)
      (places + group * 2).initialize(to: hasMatched ? matcher.place(group * 2) : -1)
      (places + group * 2 + 1).initialize(to: hasMatched ? matcher.place(group * 2 + 1) : -1)
    }
    lastGroup = matcher.lastGroup
    self.start = start
    self.end = end
  }

  deinit { places.deallocate() }

  override var ownedBytes: Int { 128 + groupCount * 16 }

  override func trace(_ marker: Marker) {
    marker.mark(pattern)
    marker.mark(string)
  }

  var regex: RegexPattern { RegexPattern.of(pattern) }

  static func of(_ value: Value) -> RegexMatch {
    unsafeDowncast(value.unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue(), to: RegexMatch.self)
  }
}

/// What is searched: a str, or bytes. A bytearray is copied, since a script may change it meanwhile.
struct RegexSubject {
  private final class Copy {
    let bytes: UnsafeMutableBufferPointer<UInt8>
    init(_ text: ByteText) {
      bytes = .allocate(capacity: text.count)
      _ = bytes.initialize(from: text)
    }
    deinit { bytes.deallocate() }
  }

  let text: ByteText
  let string: StringRef?
  private let copy: Copy?

  init(_ rt: Runtime, _ value: Value, _ program: RegexProgram) throws(Raised) {
    if case .str(let string) = rt.unwrap(value) {
      guard program.isText else { throw rt.typeError("cannot use a bytes pattern on a string-like object") }
      self.string = string
      text = string.utf8
      copy = nil
      return
    }
    guard let content = BytesType.content(rt, value) else {
      throw rt.typeError("expected string or bytes-like object, got '\(rt.typeName(value))'")
    }
    if program.isText { throw rt.typeError("cannot use a string pattern on a bytes-like object") }
    string = nil
    copy = rt.unwrap(value).kind == .bytes ? nil : Copy(content)
    text = copy.map { ByteText($0.bytes) } ?? content
  }

  var isWide: Bool { string.map { !$0.isASCII } ?? false }
  var count: Int { string?.pointee.length ?? text.count }

  /// The byte where a character begins.
  func offset(of index: Int) -> Int { string?.byteOffset(ofCodePoint: index) ?? index }

  /// The characters before a byte.
  func index(of offset: Int) -> Int { string?.codePointIndex(ofByte: offset) ?? offset }

  func slice(_ rt: Runtime, _ from: Int, _ to: Int) -> Value {
    if let string { return .str(rt.substring(string, bytes: from..<to)) }
    return rt.makeBytes(ByteText(rebasing: text[from..<to]))
  }

  var empty: ByteText { ByteText(start: nil, count: 0) }
}

extension UnsafeMutablePointer where Pointee == StringObject {
  /// The code points before a byte, which begins one or is the end.
  func codePointIndex(ofByte offset: Int) -> Int {
    if isASCII { return offset }
    if offset >= pointee.byteCount { return pointee.length }
    var low = 0
    var base = 0
    let step = StringObject.breadcrumbStep
    if pointee.length > step {
      _ = byteOffset(ofCodePoint: 1)
      // The last breadcrumb that is not behind the byte.
      var high = (pointee.length - 1) / step
      if let crumbs = breadcrumbs {
        while low < high {
          let middle = (low + high + 1) / 2
          if crumbs[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        base = crumbs[low]
      }
    }
    return low * step + UTF8Text.length(ByteText(rebasing: utf8[base..<offset]))
  }
}
