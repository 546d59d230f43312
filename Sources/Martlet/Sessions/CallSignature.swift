/// The parameters of a callable, for a person who is typing a call.
public struct CallSignature: Sendable, Equatable {
  /// One of the parameters.
  public struct Parameter: Sendable, Equatable {
    /// Its name, without stars.
    public var name: String
    /// As it stands in a definition: `timeout=None`, `*args`.
    public var text: String
    /// Arguments without a keyword reach it.
    public var isPositional: Bool
    /// It takes a keyword.
    public var isKeyword: Bool
    /// `*args` or `**kwargs`.
    public var isVariadic: Bool
  }

  /// What is called, as it was typed or as it is named.
  public var name: String
  /// The parameters in their order.
  public var parameters: [Parameter]
  /// Nothing before this parameter takes a keyword; 0 if there is none such.
  var positionalOnlyCount = 0
  /// The first paragraph of the documentation.
  public var summary: String

  /// The parameters in parentheses, and the stretch of characters in which one of them stands.
  public func text(marking index: Int? = nil) -> (text: String, marked: Range<Int>?) {
    var text = "("
    var marked: Range<Int>?
    var hasStar = false
    for (place, parameter) in parameters.enumerated() {
      if place > 0 { text += ", " }
      if parameter.isVariadic, parameter.isPositional { hasStar = true }
      if !parameter.isPositional, !parameter.isVariadic, !hasStar {
        text += "*, "
        hasStar = true
      }
      if place == index { marked = text.count..<(text.count + parameter.text.count) }
      text += parameter.text
      if place + 1 == positionalOnlyCount { text += ", /" }
    }
    return (text + ")", marked)
  }

  /// The parameter that an argument goes to.
  func parameter(position: Int, keyword: String?) -> Int? {
    if let keyword {
      return parameters.firstIndex { $0.isKeyword && !$0.isVariadic && $0.name == keyword }
        ?? parameters.firstIndex { $0.isKeyword && $0.isVariadic }
    }
    let positional = parameters.indices.filter { parameters[$0].isPositional }
    if position < positional.count { return positional[position] }
    return positional.last { parameters[$0].isVariadic }
  }
}

extension Runtime {
  /// What may be passed to a value; nil if that is unknown. Runs no code of a script.
  func signature(of value: Value, named name: String? = nil) -> CallSignature? {
    switch value {
    case .function(let function): return signature(function, name)
    case .type(let type): return signature(ofClass: type, name)
    case .object(let object) where object.pointee.kind == .builtin:
      let builtin = UnsafeMutableRawPointer(object).assumingMemoryBound(to: BuiltinObject.self)
      if let function = builtin.pointee.function { return signature(function, name) }
      return builtin.pointee.builtin._withUnsafeGuaranteedRef { signature($0, name) }
    case .object(let object)
    where object.pointee.kind == .boundMethod || object.pointee.kind == .staticMethod
      || object.pointee.kind == .classMethod:
      let method = UnsafeMutableRawPointer(object).assumingMemoryBound(to: QuadObject.self)
      guard let inner = signature(of: method.pointee.a, named: name) else { return nil }
      return object.pointee.kind == .boundMethod ? dropFirst(inner) : inner
    case .instance:
      let call = lookup(type(of: value), intern("__call__"))
      guard !call.isUndefined, let inner = signature(of: call, named: name ?? typeName(value)) else { return nil }
      return dropFirst(inner)
    default: return nil
    }
  }

  private func dropFirst(_ signature: CallSignature) -> CallSignature {
    var signature = signature
    guard let first = signature.parameters.first, first.isPositional, !first.isVariadic else { return signature }
    signature.parameters.removeFirst()
    signature.positionalOnlyCount = max(0, signature.positionalOnlyCount - 1)
    return signature
  }

  private func summary(_ doc: Value) -> String {
    guard case .str(let text) = doc else { return "" }
    var lines: [Substring] = []
    for line in text.string.split(separator: "\n", omittingEmptySubsequences: false) {
      let trimmed = line.drop { $0 == " " || $0 == "\t" }
      if trimmed.isEmpty, !lines.isEmpty { break }
      if !trimmed.isEmpty { lines.append(trimmed) }
    }
    return lines.joined(separator: " ")
  }

  private func signature(_ function: FunctionRef, _ name: String?) -> CallSignature? {
    if let dict = function.pointee.dict, let wrapped = getItem(dict, intern("__wrapped__")),
      case .function(let inner) = wrapped, inner != function
    {
      return signature(inner, name ?? function.pointee.name.string)
    }
    let code = function.pointee.code.pointee
    var made = CallSignature(
      name: name ?? function.pointee.name.string, parameters: [], summary: summary(function.pointee.doc))
    made.positionalOnlyCount = code.positionalOnlyCount
    func local(_ index: Int) -> String { code.localNames[index].string }
    let defaults = function.pointee.defaults
    let required = code.positionalCount - (defaults?.pointee.count ?? 0)
    for index in 0..<code.positionalCount {
      var text = annotated(local(index), function)
      if index >= required, let defaults { text += defaultText(defaults.values[index - required], text) }
      made.parameters.append(
        .init(
          name: local(index), text: text, isPositional: true, isKeyword: index >= code.positionalOnlyCount,
          isVariadic: false))
    }
    var place = code.positionalCount + code.keywordOnlyCount
    if code.hasVariadic {
      made.parameters.append(
        .init(
          name: local(place), text: "*" + annotated(local(place), function), isPositional: true, isKeyword: false,
          isVariadic: true))
      place += 1
    }
    for index in code.positionalCount..<(code.positionalCount + code.keywordOnlyCount) {
      var text = annotated(local(index), function)
      if let value = function.pointee.keywordDefaults.flatMap({ getItem($0, code.localNames[index]) }) {
        text += defaultText(value, text)
      }
      made.parameters.append(
        .init(name: local(index), text: text, isPositional: false, isKeyword: true, isVariadic: false))
    }
    if code.hasKeywordVariadic {
      made.parameters.append(
        .init(
          name: local(place), text: "**" + annotated(local(place), function), isPositional: false, isKeyword: true,
          isVariadic: true))
    }
    return made
  }

  private func annotated(_ name: String, _ function: FunctionRef) -> String {
    guard case .dict(let annotations) = function.pointee.annotations, let value = getItem(annotations, intern(name))
    else { return name }
    switch value {
    case .type(let type): return "\(name): \(type.pointee.qualifiedName.string)"
    case .str(let text): return "\(name): \(text.string)"
    default: return name
    }
  }

  /// Values whose representation is a script's own are not asked for it.
  private func defaultText(_ value: Value, _ parameter: String) -> String {
    let sign = parameter.contains(":") ? " = " : "="
    switch value {
    case .none, .bool, .int, .float, .str:
      do throws(Raised) { return sign + (try repr(value).string) } catch { _ = takeException() }
    case .tuple(let tuple) where tuple.pointee.count == 0: return sign + "()"
    case .type(let type): return sign + type.pointee.qualifiedName.string
    case .function(let function): return sign + function.pointee.name.string
    default: break
    }
    return sign + "..."
  }

  private func signature(_ builtin: Builtin, _ name: String?) -> CallSignature {
    if !builtin.isParsed { builtin.parse() }
    let parsed = builtin.signature
    var made = CallSignature(
      name: name ?? parsed.name, parameters: [],
      summary: builtin.documentation.split(separator: "\n").first.map(String.init) ?? "")
    for parameter in parsed.parameters {
      var text = parameter.name
      switch parameter.kind {
      case .variadic: text = "*" + text
      case .keywordVariadic: text = "**" + text
      default: if let value = parameter.defaultText { text += "=" + value }
      }
      if parameter.kind == .positionalOnly { made.positionalOnlyCount += 1 }
      made.parameters.append(
        .init(
          name: parameter.name, text: text,
          isPositional: [.positionalOnly, .positional, .variadic].contains(parameter.kind),
          isKeyword: [.positional, .keywordOnly, .keywordVariadic].contains(parameter.kind),
          isVariadic: [.variadic, .keywordVariadic].contains(parameter.kind)))
    }
    return made
  }

  /// The signature of the first initialiser that is not that of `object`, without the object.
  private func signature(ofClass type: TypeRef, _ name: String?) -> CallSignature? {
    let name = name ?? type.pointee.name.string
    let doc = summary(lookup(type, intern("__doc__")))
    for index in 0..<type.pointee.mroCount {
      let candidate = type.pointee.mro[index]
      if candidate == types.object { break }
      populate(candidate)
      for method in ["__init__", "__new__"] as [StaticString] {
        guard let found = getItem(candidate.pointee.dict, intern(method)),
          let inner = signature(of: found, named: name)
        else { continue }
        var made = dropFirst(inner)
        if !doc.isEmpty { made.summary = doc }
        return made
      }
    }
    return CallSignature(name: name, parameters: [], summary: doc)
  }
}
