/// The declaration of a function implemented in Swift: signature, documentation and body in one place.
///
/// The signature is written as in Python's documentation: `append(self, object, /)`,
/// `print(*args, sep=' ', end='\n', file=None, flush=False)`. It is parsed when first needed. The body finds its
/// arguments bound to the parameters: argument `i` is parameter `i`, `.undefined` where an optional one is absent;
/// `*args` is a tuple and `**kwargs` a dict (`.undefined` when empty) at their places.
final class Builtin {
  typealias Body = (Runtime, Arguments) throws(Raised) -> Value

  let signatureText: StaticString
  let doc: StaticString
  let body: Body
  /// What is tried before the body: see `QuickBody`.
  let quick: QuickBody
  /// The qualified name of a function that CPython has in Python, whose complaints about arguments read otherwise.
  @exclusivity(unchecked) var scriptedName: String?
  /// It works on the names of the code that calls it (see `ScopeCallNode`).
  @exclusivity(unchecked) var usesCallerScope = false
  /// It gets an instance of a script's subclass as it is, not the built-in value in it.
  @exclusivity(unchecked) var keepsInstance = false
  @exclusivity(unchecked) private(set) var isParsed = false
  /// Positional arguments that a call needs and may have at most; what fits takes no further binding. At most is -1
  /// where there is `*args`, `**kwargs` or a required keyword. Nothing fits before the signature has been parsed.
  @exclusivity(unchecked) private(set) var minimum = Int.max
  @exclusivity(unchecked) private(set) var maximum = 0
  /// The place of `*args` if all that follows is optional, or -1, and the number of parameters.
  @exclusivity(unchecked) private(set) var variadicIndex = -1
  @exclusivity(unchecked) private(set) var parameterCount = 0
  @exclusivity(unchecked) private(set) var signature = BuiltinSignature()
  @exclusivity(unchecked) private var keywords: KeywordParameters?
  /// The built-in class whose method it is, or which it makes instances of, for messages.
  @exclusivity(unchecked) var owner: TypeRef?
  /// The name that messages have in the place of its own.
  @exclusivity(unchecked) var label: String?
  /// The module whose function it is, for messages.
  @exclusivity(unchecked) var module: StringRef?
  /// It makes a native coroutine, which nobody knows but its caller.
  @exclusivity(unchecked) var makesCoroutine = false
  /// The code of the native coroutine it makes, if that may end without a frame (see `NativeCoroutine.atOnce`), and how
  /// many of the arguments are its first slots.
  @exclusivity(unchecked) var nativeCode: CodeRef?
  @exclusivity(unchecked) var keptArguments = 0
  /// It runs a loop: instead, it may ask the driver of a drive to do so.
  @exclusivity(unchecked) var entersLoop = false

  init(
    _ signature: StaticString, _ doc: StaticString, quick: QuickBody = .none, _ body: @escaping Body
  ) {
    signatureText = signature
    self.doc = doc
    self.quick = quick
    self.body = body
  }

  deinit { keywords?.deallocate() }

  func keywordParameters(_ rt: Runtime) -> KeywordParameters {
    if let keywords { return keywords }
    let made = KeywordParameters(signature, rt)
    keywords = made
    return made
  }

  /// The documentation; of a special method without its own, what every such method does.
  var documentation: String { doc.utf8CodeUnitCount > 0 ? "\(doc)" : SpecialMethodDocs.text(of: name) ?? "" }

  /// The name before the parenthesis.
  var name: String { String(decoding: nameText, as: UTF8.self) }

  var nameText: UnsafeBufferPointer<UInt8> {
    var count = 0
    while count < signatureText.utf8CodeUnitCount, signatureText.utf8Start[count] != UInt8(ascii: "(") { count += 1 }
    return UnsafeBufferPointer(start: signatureText.utf8Start, count: count)
  }

  /// A builtin that runs a function of the language says what that takes, for messages only: nothing fits it.
  func describe(_ function: FunctionRef) {
    signature = BuiltinSignature(of: function)
    if let label { signature.name = label }
    if let module { signature.qualifiedName = "\(module.string).\(signature.name)" }
  }

  @inline(never)
  func parse() {
    signature = BuiltinSignature(signatureText)
    if let owner {
      let type = owner.pointee.name.string
      if signature.name == "__new__" || signature.name == "__init__" { signature.name = type }
      signature.qualifiedName = signature.name == type ? type : "\(type).\(signature.name)"
    } else if let module {
      signature.qualifiedName = "\(module.string).\(signature.name)"
    }
    if let label { signature.name = label }
    minimum = signature.requiredPositional
    let bindsSimply = signature.parameters.allSatisfy { parameter in
      switch parameter.kind {
      case .positionalOnly, .positional: true
      case .keywordOnly: parameter.defaultText != nil
      case .variadic, .keywordVariadic: false
      }
    }
    maximum = bindsSimply ? signature.positionalCount : -1
    parameterCount = signature.parameters.count
    if let index = signature.parameters.firstIndex(where: { $0.kind == .variadic }),
      signature.parameters[index...].allSatisfy({ $0.defaultText != nil })
    {
      variadicIndex = index
    }
    isParsed = true
  }
}

/// The answer of a builtin in the commonest cases, found without binding arguments: of the values of a call with one to
/// three positional arguments (those absent are `.undefined`), or of exactly four. It runs no script code, raises nothing,
/// checks the kinds of all arguments itself, and answers nil where the body has to decide.
struct QuickBody {
  typealias Body = (Runtime, Value, Value, Value) -> Value?
  /// Is given the four arguments where they lie.
  typealias BodyOfFour = (Runtime, FramePointer) -> Value?

  /// Bit n: calls with n arguments are tried.
  let counts: UInt8
  let body: Body
  let four: BodyOfFour

  init(_ counts: ClosedRange<UInt8>, _ body: @escaping Body) {
    self.counts = counts.reduce(0) { $0 | 1 << $1 }
    self.body = body
    four = { _, _ in nil }
  }

  init(four: @escaping BodyOfFour) {
    counts = 1 << 4
    body = { _, _, _, _ in nil }
    self.four = four
  }

  private init() {
    counts = 0
    body = { _, _, _, _ in nil }
    four = { _, _ in nil }
  }

  static var none: QuickBody { QuickBody() }
}

extension Runtime {
  /// What a builtin answers quickly, if it does; of a method the receiver is the first argument.
  @inline(__always)
  func quickly(_ callee: ObjectRef, _ w: FramePointer, _ count: Int) -> Value? {
    guard callee.pointee.kind == .builtin, count <= 4 else { return nil }
    let object = UnsafeMutableRawPointer(callee).assumingMemoryBound(to: BuiltinObject.self)
    return object.pointee.builtin._withUnsafeGuaranteedRef { builtin in
      guard builtin.quick.counts &>> UInt8(truncatingIfNeeded: count) & 1 != 0 else { return nil }
      if count == 4 { return builtin.quick.four(self, w) }
      return builtin.quick.body(self, w[0], count > 1 ? w[1] : .undefined, count > 2 ? w[2] : .undefined)
    }
  }
}

/// The arguments of a call to a builtin: a window of the value stack, one value a parameter.
struct Arguments {
  let base: UnsafeMutablePointer<Value>
  let count: Int

  @inline(__always)
  subscript(index: Int) -> Value {
    get { base[index] }
    nonmutating set { base[index] = newValue }
  }

  /// The argument, or nil where an optional one is absent.
  @inline(__always)
  func optional(_ index: Int) -> Value? {
    let value = base[index]
    return value.isUndefined ? nil : value
  }

  /// The argument, or nil where an optional one is absent or None.
  @inline(__always)
  func unlessNone(_ index: Int) -> Value? {
    let value = base[index]
    return value.isUndefined || value.isNone ? nil : value
  }
}

/// The parameters of a builtin.
struct BuiltinSignature {
  struct Parameter {
    enum Kind { case positionalOnly, positional, variadic, keywordOnly, keywordVariadic }
    var name: String
    var kind: Kind
    /// The text of the default, as shown by help; nil where the argument is required.
    var defaultText: String?
  }

  /// The name of what CPython parses without one.
  static let nameless = ""

  var name = ""
  /// How messages call it.
  var callee: String { name == Self.nameless ? "function" : "\(name)()" }
  /// The name with that of its class.
  var qualifiedName = ""
  var parameters: [Parameter] = []
  var requiredPositional = 0
  var positionalCount = 0
  /// Parameters that a keyword may name.
  var namedCount = 0
  /// Only positional parameters: binding is filling in what is absent.
  var isSimple = true

  init() {}

  /// What the parameters of a function are, for a builtin that runs it.
  init(of function: FunctionRef) {
    let code = function.pointee.code.pointee
    name = function.pointee.name.string
    qualifiedName = name
    let firstDefault = code.positionalCount - (function.pointee.defaults?.pointee.count ?? 0)
    for index in 0..<code.positionalCount {
      parameters.append(
        Parameter(
          name: code.localNames[index].string, kind: index < code.positionalOnlyCount ? .positionalOnly : .positional,
          defaultText: index < firstDefault ? nil : ""))
    }
    let named = code.positionalCount + code.keywordOnlyCount
    if code.hasVariadic {
      parameters.append(Parameter(name: code.localNames[named].string, kind: .variadic, defaultText: ""))
    }
    for index in code.positionalCount..<named {
      parameters.append(Parameter(name: code.localNames[index].string, kind: .keywordOnly, defaultText: ""))
    }
    if code.hasKeywordVariadic { parameters.append(Parameter(name: "", kind: .keywordVariadic, defaultText: "")) }
    count()
  }

  init(_ text: StaticString) {
    let bytes = Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    let open = bytes.firstIndex(of: UInt8(ascii: "(")) ?? bytes.count
    name = String(decoding: bytes[..<open], as: UTF8.self)
    qualifiedName = name
    let close = bytes.lastIndex(of: UInt8(ascii: ")")) ?? bytes.count
    var kind = Parameter.Kind.positional
    for part in BuiltinSignature.split(bytes[min(open + 1, close)..<close]) {
      if part == "/" {
        for index in parameters.indices { parameters[index].kind = .positionalOnly }
        continue
      }
      if part == "*" {
        kind = .keywordOnly
        continue
      }
      if part.hasPrefix("**") {
        parameters.append(Parameter(name: String(part.dropFirst(2)), kind: .keywordVariadic, defaultText: ""))
      } else if part.hasPrefix("*") {
        parameters.append(Parameter(name: String(part.dropFirst()), kind: .variadic, defaultText: ""))
        kind = .keywordOnly
      } else {
        let pieces = part.split(separator: "=", maxSplits: 1)
        let text = pieces.count > 1 ? String(pieces[1]) : nil
        parameters.append(Parameter(name: String(pieces[0]), kind: kind, defaultText: text))
      }
    }
    count()
  }

  private mutating func count() {
    for parameter in parameters {
      switch parameter.kind {
      case .positionalOnly, .positional:
        positionalCount += 1
        if parameter.defaultText == nil { requiredPositional += 1 }
      default: isSimple = false
      }
      if parameter.kind == .positional || parameter.kind == .keywordOnly { namedCount += 1 }
    }
  }

  /// Splits at the commas that are outside quotes and brackets, and trims spaces.
  private static func split(_ bytes: ArraySlice<UInt8>) -> [String] {
    var parts: [String] = []
    var current: [UInt8] = []
    var depth = 0
    var quote: UInt8?
    for byte in bytes {
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") {
        depth += 1
      } else if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") {
        depth -= 1
      } else if byte == UInt8(ascii: ","), depth == 0 {
        parts.append(trim(current))
        current = []
        continue
      }
      current.append(byte)
    }
    let last = trim(current)
    if !last.isEmpty { parts.append(last) }
    return parts
  }

  private static func trim(_ bytes: [UInt8]) -> String {
    var slice = bytes[...]
    while slice.first == 0x20 { slice = slice.dropFirst() }
    while slice.last == 0x20 { slice = slice.dropLast() }
    return String(decoding: slice, as: UTF8.self)
  }
}
