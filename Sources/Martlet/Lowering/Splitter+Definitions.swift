import MartletSyntax

/// Definitions whose decorators, defaults, annotations, bases or keywords suspend.
extension Splitter {
  /// The definition with those parts evaluated as far as need be.
  func reduce(_ definition: FunctionDefinition) throws(SyntaxError) -> FunctionDefinition {
    let evaluatesAnnotations =
      !definition.isLambda && !lowering.program.module.futureFeatures.contains("annotations")
    var parameters = definition.parameters
    var parts = definition.decorators
    func visit(_ body: (inout Expression) -> Void) {
      func defaults(_ list: inout [Parameter]) {
        for index in list.indices { if list[index].defaultValue != nil { body(&list[index].defaultValue!) } }
      }
      func annotation(_ parameter: inout Parameter) {
        if parameter.annotation != nil { body(&parameter.annotation!) }
      }
      defaults(&parameters.positionalOnly)
      defaults(&parameters.positional)
      defaults(&parameters.keywordOnly)
      guard evaluatesAnnotations else { return }
      for index in parameters.positionalOnly.indices { annotation(&parameters.positionalOnly[index]) }
      for index in parameters.positional.indices { annotation(&parameters.positional[index]) }
      if parameters.variadic != nil { annotation(&parameters.variadic!) }
      for index in parameters.keywordOnly.indices { annotation(&parameters.keywordOnly[index]) }
      if parameters.keywordVariadic != nil { annotation(&parameters.keywordVariadic!) }
    }
    visit { parts.append($0) }
    if evaluatesAnnotations, let returns = definition.returns { parts.append(returns) }
    var reduced = try reduceAll(parts)[...]
    let decorators = Array(reduced.prefix(definition.decorators.count))
    reduced = reduced.dropFirst(definition.decorators.count)
    visit { $0 = reduced.removeFirst() }
    return FunctionDefinition(
      name: definition.name, nameRange: definition.nameRange, parameters: parameters, body: definition.body,
      decorators: decorators, returns: reduced.first ?? definition.returns, isAsync: definition.isAsync,
      isLambda: definition.isLambda, scope: definition.scope)
  }

  func reduce(_ definition: ClassDefinition) throws(SyntaxError) -> ClassDefinition {
    let parts = definition.decorators + definition.bases + definition.keywords.map(\.value)
    var reduced = try reduceAll(parts)[...]
    let decorators = Array(reduced.prefix(definition.decorators.count))
    reduced = reduced.dropFirst(definition.decorators.count)
    let bases = Array(reduced.prefix(definition.bases.count))
    reduced = reduced.dropFirst(definition.bases.count)
    let keywords = zip(definition.keywords, reduced).map { Keyword(name: $0.name, value: $1, range: $0.range) }
    return ClassDefinition(
      name: definition.name, nameRange: definition.nameRange, bases: bases, keywords: keywords, body: definition.body,
      decorators: decorators, scope: definition.scope)
  }
}
