/// The declaration of a Swift function for scripts, as text: what `def` would say.
///
/// A host gives a name alone, `"add"`, and the function takes positional arguments; or the whole head as a script would
/// write it, `"connect(host, port=8080, *, timeout=30.0)"`, with names, defaults, `*args` and `**options`. The types
/// come from Swift.
struct HostFunction {
  struct Parameter {
    /// The text in front of the colon: `port`, `*args`, `/`.
    var name: String
    var annotation: String
    var defaultText: String?
    /// It stands for an argument; `/` and `*` do not.
    var isArgument: Bool { name != "/" && name != "*" }
    /// The name without its stars.
    var bareName: String { String(name.drop { $0 == "*" }) }
  }

  let name: String
  /// The slots of the parameters, where that is not their order: `*args` lies behind the keyword-only ones.
  private(set) var slots: [Int]?
  /// All that stands between the parentheses.
  private(set) var pieces: [Parameter] = []
  /// Those that stand for arguments, `self` among them.
  private(set) var parameters: [Parameter] = []
  let result: String
  let doc: String
  let isAsync: Bool
  /// The host gave no names.
  let isNameless: Bool
  /// `@property` and the like, a line each.
  var decorators: [String] = []
  let body: HostBody
  /// The class whose method it is.
  var owner: String?
  /// Its first parameter is the receiver.
  let isMethod: Bool
  /// It gives NotImplemented for arguments of other types, so that the other operand is asked.
  var isOperator = false

  /// - Parameter types: of the arguments, in the order of the parameters.
  init(
    _ head: String, types: [String], result: String, doc: String, _ body: HostBody, isMethod: Bool = false
  ) {
    let open = head.firstIndex(of: "(")
    name = String(head[..<(open ?? head.endIndex)])
    self.result = Self.quoted(result)
    self.doc = doc
    self.body = body
    self.isMethod = isMethod
    isNameless = open == nil
    if case .async = body { isAsync = true } else { isAsync = false }
    if let open {
      let close = head.lastIndex(of: ")") ?? head.endIndex
      for piece in HostFunction.split(head[head.index(after: open)..<close]) { pieces.append(Self.parameter(piece)) }
    } else {
      pieces = (isMethod ? types.dropFirst() : types[...]).indices.map {
        Parameter(name: "arg\(isMethod ? $0 : $0 + 1)", annotation: "")
      }
      if !pieces.isEmpty { pieces.append(Parameter(name: "/", annotation: "")) }
    }
    if isMethod, pieces.first?.name != "self" { pieces.insert(Parameter(name: "self", annotation: ""), at: 0) }
    let arguments = pieces.indices.filter { pieces[$0].isArgument }
    precondition(
      arguments.count == types.count,
      "define(\"\(head)\"): \(arguments.count) parameters for a Swift function with \(types.count)")
    for (index, type) in zip(arguments, types) where pieces[index].annotation.isEmpty && pieces[index].name != "self" {
      pieces[index].annotation = Self.annotation(type, pieces[index].name)
    }
    parameters = arguments.map { pieces[$0] }
    if let place = parameters.firstIndex(where: { $0.name.hasPrefix("*") && !$0.name.hasPrefix("**") }) {
      let end = parameters.lastIndex { !$0.name.hasPrefix("**") } ?? place
      if end > place {
        slots = parameters.indices.map { $0 == place ? end : $0 > place && $0 <= end ? $0 - 1 : $0 }
      }
    }
  }

  /// Puts the arguments into the order of the parameters.
  func arrange(_ frame: FramePointer) {
    guard let slots else { return }
    let values = slots.map { frame[$0] }
    for (index, value) in values.enumerated() { frame[index] = value }
  }

  /// `name: annotation = default`
  private static func parameter(_ text: String) -> Parameter {
    let parts = splitOnce(text, at: "=")
    let head = splitOnce(parts.0, at: ":")
    return Parameter(name: head.0, annotation: head.1 ?? "", defaultText: parts.1)
  }

  /// What stands behind a parameter's name: that of `*args` is the type of one argument.
  private static func annotation(_ type: String, _ name: String) -> String {
    guard name.hasPrefix("*"), let open = type.firstIndex(of: "["), type.hasSuffix("]") else { return quoted(type) }
    let inside = String(type[type.index(after: open)..<type.index(before: type.endIndex)])
    return quoted(name.hasPrefix("**") ? splitOnce(inside, at: ",").1 ?? "object" : inside)
  }

  /// An annotation is evaluated with the declaration; one that names more than builtins is left as a str.
  private static func quoted(_ type: String) -> String {
    let names = type.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }
    return names.allSatisfy(builtinTypes.contains) ? type : literal(type)
  }

  private static let builtinTypes: Set<Substring> = [
    "int", "str", "float", "bool", "bytes", "list", "dict", "set", "tuple", "object", "None",
  ]

  /// The declaration, as a script or a stub has it.
  func text(indent: String = "") -> String {
    let list = pieces.map { piece in
      var text = piece.name
      if !piece.annotation.isEmpty { text += ": \(piece.annotation)" }
      if let value = piece.defaultText { text += piece.annotation.isEmpty ? "=\(value)" : " = \(value)" }
      return text
    }
    var lines = decorators.map { indent + "@" + $0 }
    lines.append(
      "\(indent)\(isAsync ? "async " : "")def \(name)(\(list.joined(separator: ", ")))"
        + "\(result.isEmpty ? "" : " -> \(result)"):")
    lines.append("\(indent)  \(doc.isEmpty ? "..." : HostFunction.literal(doc))")
    return lines.joined(separator: "\n") + "\n"
  }

  /// A str as a literal of the language.
  static func literal(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "'"
  }

  /// The name of an argument in a message.
  func argumentName(_ index: Int) -> String {
    let place = isMethod ? index : index + 1
    return isNameless || index >= parameters.count ? "\(place)" : "'\(parameters[index].bareName)'"
  }

  var qualifiedName: String { owner.map { "\($0).\(name)" } ?? name }

  // MARK: Splitting

  /// Splits at the commas that are outside quotes and brackets.
  static func split(_ text: Substring) -> [String] {
    var parts: [String] = []
    var rest = String(text)
    while true {
      let pieces = splitOnce(rest, at: ",")
      if !pieces.0.isEmpty { parts.append(pieces.0) }
      guard let more = pieces.1 else { return parts }
      rest = more
    }
  }

  private static func splitOnce(_ text: String, at separator: Character) -> (String, String?) {
    var depth = 0
    var quote: Character?
    for index in text.indices {
      let character = text[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if "([{".contains(character) {
        depth += 1
      } else if ")]}".contains(character) {
        depth -= 1
      } else if character == separator, depth == 0 {
        return (trim(text[..<index]), trim(text[text.index(after: index)...]))
      }
    }
    return (trim(text[...]), nil)
  }

  private static func trim(_ text: Substring) -> String {
    var text = text.drop { $0 == " " || $0 == "\n" }
    while let last = text.last, last == " " || last == "\n" { text.removeLast() }
    return String(text)
  }
}
