import MartletSyntax

/// Definitions of functions: defaults, annotations, decorators and what they capture.
extension Lowering {
  func lowerFunction(_ definition: FunctionDefinition, _ range: SourceRange) throws(SyntaxError) -> Node {
    let inner = rt.makeCode(program, definition.scope, .function(definition))
    let outerHeight = height
    defer { height = outerHeight }
    let decorators = try lowerDecorators(definition.decorators)
    let outer = site(range)
    let parameters = definition.parameters
    let first = height
    var defaults: [Node] = []
    for parameter in parameters.positionalOnly { try lowerDefault(of: parameter, &defaults) }
    for parameter in parameters.positional { try lowerDefault(of: parameter, &defaults) }
    height = first
    _ = take(max(4, defaults.count + 1))
    var keywordDefaults: [(name: StringRef, node: Node)] = []
    for parameter in parameters.keywordOnly {
      if let value = parameter.defaultValue {
        keywordDefaults.append((attributeName(parameter.name), try lower(value)))
      }
    }
    var annotations: [(name: StringRef, node: Node)] = []
    if !definition.isLambda {
      for parameter in parameters.positionalOnly { try lowerAnnotation(of: parameter, &annotations) }
      for parameter in parameters.positional { try lowerAnnotation(of: parameter, &annotations) }
      if let parameter = parameters.variadic { try lowerAnnotation(of: parameter, &annotations) }
      for parameter in parameters.keywordOnly { try lowerAnnotation(of: parameter, &annotations) }
      if let parameter = parameters.keywordVariadic { try lowerAnnotation(of: parameter, &annotations) }
      if let returns = definition.returns { annotations.append((rt.intern("return"), try lowerAnnotation(returns))) }
    }
    var doc = Value.none
    if let text = inner.docstring {
      doc = .str(rt.makeString(text))
      program.keep(doc)
    }
    let node = FunctionNode(
      outer, inner.record, globals: program.globals, defaults: defaults, keywordDefaults: keywordDefaults,
      captures: try captures(of: inner.scope), annotations: annotations, doc: doc, spill: first)
    return decorated(node, decorators)
  }

  /// Appends the default of a parameter that may be given by its place, which the definition keeps in a slot.
  private func lowerDefault(of parameter: Parameter, _ defaults: inout [Node]) throws(SyntaxError) {
    guard let value = parameter.defaultValue else { return }
    defaults.append(try lower(value))
    _ = take(1)
  }

  private func lowerAnnotation(
    of parameter: Parameter, _ annotations: inout [(name: StringRef, node: Node)]
  ) throws(SyntaxError) {
    guard let annotation = parameter.annotation else { return }
    annotations.append((attributeName(parameter.name), try lowerAnnotation(annotation)))
  }

  /// Decorators are evaluated before what they decorate, first to last, and kept in slots.
  func lowerDecorators(_ decorators: [Expression]) throws(SyntaxError) -> [DecoratorNode] {
    var lowered: [DecoratorNode] = []
    for decorator in decorators {
      let node = try lower(decorator)
      let slot = take(1)
      lowered.append(DecoratorNode(site(decorator.range), node, spill: slot))
    }
    return lowered
  }

  func decorated(_ value: Node, _ decorators: [DecoratorNode]) -> Node {
    decorators.isEmpty ? value : DecoratedNode(decorators, value)
  }

  func lowerAnnotation(_ annotation: Expression) throws(SyntaxError) -> Node {
    if program.module.futureFeatures.contains("annotations") {
      let text = AnnotationText(rt: rt) { self.sourceText($0) }
      if case .index(let tuple, let place) = annotation.kind, place.range == annotation.range,
        case .tuple(let parts) = tuple.kind
      {
        // The parser's way of `*args: *Ts`.
        return constant(.str(rt.makeString(text.text(of: parts[0]))))
      }
      return constant(.str(rt.makeString(text.text(of: annotation))))
    }
    return try lower(annotation)
  }

  func sourceText(_ range: SourceRange) -> String {
    let start = Int(range.start - program.source.base)
    let end = Int(range.end - program.source.base)
    return String(decoding: program.source.text[start..<end], as: UTF8.self)
  }

  func captures(of inner: Scope) throws(SyntaxError) -> [Node] {
    var nodes: [Node] = []
    for name in inner.free { nodes.append(try capture(name)) }
    return nodes
  }
}
