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

  /// What every match needs of the program and of the module, at hand.
  let use: Use
  var groupCount: Int { use.groupCount }

  struct Use {
    let program: Unmanaged<RegexProgram>
    let isText: Bool
    let groupCount: Int
    let matchType: TypeRef
    let scratches: RegexScratchPool
  }

  init(
    _ state: RegexState, _ program: RegexProgram, _ pattern: Value, _ flags: RegexFlags,
    _ names: [(name: StringRef, group: Int)]
  ) {
    self.program = program
    use = Use(
      program: Unmanaged.passUnretained(program), isText: program.isText, groupCount: program.groupCount,
      matchType: state.matchType, scratches: state.scratches)
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

  /// The same without holding the pattern, which the value keeps alive.
  @inline(__always)
  static func use(_ value: Value) -> Use {
    value.unchecked(as: NativeObject.self).pointee.payload._withUnsafeGuaranteedRef {
      unsafeDowncast($0, to: RegexPattern.self).use
    }
  }
}

/// `re.Match`: where a pattern and its groups matched. The places lie behind it.
struct RegexMatch: HeapLayout {
  var header: ObjectHeader
  /// The `re.Pattern`.
  var pattern: Value
  /// What was searched.
  var string: Value
  var groupCount: Int
  var lastGroup: Int
  /// In characters.
  var start: Int
  var end: Int

  static func trace(_ object: RegexMatchRef, _ marker: Marker) {
    marker.mark(object.pointee.pattern)
    marker.mark(object.pointee.string)
  }

  @inline(__always)
  static func of(_ value: Value) -> RegexMatchRef { value.unchecked(as: RegexMatch.self) }
}

typealias RegexMatchRef = UnsafeMutablePointer<RegexMatch>

extension UnsafeMutablePointer where Pointee == RegexMatch {
  /// The first and last place of each group, in bytes; -1 for one that did not match.
  @inline(__always)
  var places: UnsafeMutablePointer<Int> {
    (UnsafeMutableRawPointer(self) + MemoryLayout<RegexMatch>.stride).assumingMemoryBound(to: Int.self)
  }

  var regex: RegexPattern { RegexPattern.of(pointee.pattern) }
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

  @inline(__always)
  init(_ rt: Runtime, _ value: Value, isText: Bool) throws(Raised) {
    if case .str(let string) = value, isText {
      self.string = string
      text = string.utf8
      copy = nil
    } else {
      (text, string, copy) = try RegexSubject.parts(rt, value, isText: isText)
    }
  }

  @inline(never)
  private static func parts(
    _ rt: Runtime, _ value: Value, isText: Bool
  ) throws(Raised) -> (text: ByteText, string: StringRef?, copy: Copy?) {
    if case .str(let string) = rt.unwrap(value) {
      guard isText else { throw rt.typeError("cannot use a bytes pattern on a string-like object") }
      return (string.utf8, string, nil)
    }
    guard let content = BytesType.content(rt, value) else {
      throw rt.typeError("expected string or bytes-like object, got '\(rt.typeName(value))'")
    }
    if isText { throw rt.typeError("cannot use a string pattern on a bytes-like object") }
    if rt.unwrap(value).kind == .bytes { return (content, nil, nil) }
    let copy = Copy(content)
    return (ByteText(copy.bytes), nil, copy)
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
