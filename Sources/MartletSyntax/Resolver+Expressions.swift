/// The walk over expressions.
extension Resolver {
  mutating func visit(_ expressions: [Expression]) throws(SyntaxError) {
    for expression in expressions { try visitElement(expression) }
  }

  mutating func visit(_ expression: Expression?) throws(SyntaxError) {
    if let expression { try visit(expression) }
  }

  /// A value where `*value` may stand too.
  mutating func visitElement(_ expression: Expression) throws(SyntaxError) {
    if case .starred(let value) = expression.kind { try visit(value) } else { try visit(expression) }
  }

  mutating func visit(_ expression: Expression) throws(SyntaxError) {
    if stackLimit > 0, Parser.stackAddress() < stackLimit {
      throw SyntaxError(.recursion, "maximum recursion depth exceeded during compilation", at: expression.range)
    }
    switch expression.kind {
    case .none, .boolean, .ellipsis, .integer, .bigInteger, .float, .imaginary, .string, .bytes, .slot: break
    case .name(let name):
      noteFrames(name)
      use(name)
    case .binary, .call, .attribute, .index: try visitChain(expression)
    case .formatted(let parts): try visit(parts)
    case .list(let elements), .tuple(let elements), .set(let elements): try visit(elements)
    case .dictionary(let items):
      for item in items {
        try visit(item.key)
        try visit(item.value)
      }
    case .unary(_, let operand):
      var value = operand
      while case .unary(_, let inner) = value.kind { value = inner }
      try visit(value)
    case .logical(_, let operands): try visit(operands)
    case .comparison(let first, let rest):
      checkIdentity(first, rest, expression.range)
      try visit(first)
      for (_, value) in rest { try visit(value) }
    case .slice(let lower, let upper, let step):
      try visit(lower)
      try visit(upper)
      try visit(step)
    case .conditional:
      var rest = expression
      while case .conditional(let test, let then, let otherwise) = rest.kind {
        try visit(test)
        try visit(then)
        rest = otherwise
      }
      try visit(rest)
    case .lambda(let definition): try visitFunction(definition)
    case .comprehension(let comprehension): try visitComprehension(comprehension, expression.range)
    case .await(let value):
      try visit(value)
      noteAwait(nil, at: expression.range)
    case .yield(let value): try visitYield(value, expression.range, isFrom: false)
    case .yieldFrom(let value): try visitYield(value, expression.range, isFrom: true)
    case .starred(let value):
      note("can't use starred expression here", at: expression.range)
      try visit(value)
    case .walrus(let target, let targetRange, let value):
      if current.openIterables > 0 {
        throw SyntaxError(
          "assignment expression cannot be used in a comprehension iterable expression", at: expression.range)
      }
      if current.isComprehension { try bindWalrus(target, targetRange) }
      try visit(value)
      if !current.isComprehension { try bind(target, at: targetRange) }
    }
  }

  /// Operators, calls, attributes and subscripts nest to the left, as deep as text is long: read in a loop.
  private mutating func visitChain(_ expression: Expression) throws(SyntaxError) {
    var chain: [Expression] = []
    var head = expression
    descending: while true {
      switch head.kind {
      case .binary(_, let left, _):
        chain.append(head)
        head = left
      case .call(let call):
        chain.append(head)
        head = call.function
      case .attribute(let value, let name):
        noteFrames(name.name)
        noteOther(name.name)
        if name.name == "stack", case .name("inspect") = value.kind { looksAtFrames = true }
        head = value
      case .index(let value, _):
        chain.append(head)
        head = value
      default: break descending
      }
    }
    try visit(head)
    for link in chain.reversed() {
      switch link.kind {
      case .binary(_, _, let right): try visit(right)
      case .call(let call):
        checkCallee(call.function, link.range)
        noteWarning(call)
        try visit(call.arguments)
        try visitKeywords(call.keywords)
      case .index(let value, let subscripted):
        checkSubscript(value, subscripted, link.range)
        try visit(subscripted)
      default: break
      }
    }
  }

  mutating func visitKeywords(_ keywords: [Keyword]) throws(SyntaxError) {
    // The place of each keyword's next occurrence.
    var repeated: [Int: Int] = [:]
    if keywords.count > 1 {
      var places: [String: Int] = [:]
      for (index, keyword) in keywords.enumerated() {
        guard let name = keyword.name else { continue }
        if let earlier = places.updateValue(index, forKey: name) { repeated[earlier] = index }
      }
    }
    for (index, keyword) in keywords.enumerated() {
      if let name = keyword.name {
        noteFrames(name)
        // Debug mode keeps where things were made.
        if name == "debug", case .boolean(true) = keyword.value.kind { looksAtFrames = true }
        if name == "__debug__" { note("cannot assign to __debug__", at: keyword.range) }
        if let other = repeated[index] { note("keyword argument repeated: \(name)", at: keywords[other].range) }
      }
      try visit(keyword.value)
    }
  }

  private mutating func visit(_ parts: [FormattedPart]) throws(SyntaxError) {
    for case .value(let value, _, let spec, _) in parts {
      try visit(value)
      if let spec { try visit(spec) }
    }
  }

  private mutating func visitYield(
    _ value: Expression?, _ range: SourceRange, isFrom: Bool
  ) throws(SyntaxError) {
    try visit(value)
    if current.isComprehension {
      let what: String =
        switch current.name {
        case "<listcomp>": "list comprehension"
        case "<setcomp>": "set comprehension"
        case "<dictcomp>": "dict comprehension"
        default: "generator expression"
        }
      throw SyntaxError("'yield' inside \(what)", at: range)
    }
    current.hasYield = true
    if !current.hasSlots {
      note("'yield' outside function", at: range)
    } else if isFrom, current.isAsync {
      note("'yield from' inside async function", at: range)
    }
  }

  private mutating func visitComprehension(
    _ comprehension: Comprehension, _ range: SourceRange
  ) throws(SyntaxError) {
    let first = comprehension.clauses[0]
    current.openIterables += 1
    try visit(first.iterable)
    current.openIterables -= 1
    let isGenerator = comprehension.kind == .generator
    let name =
      switch comprehension.kind {
      case .list: "<listcomp>"
      case .set: "<setcomp>"
      case .dictionary: "<dictcomp>"
      case .generator: "<genexpr>"
      }
    if comprehension.isAsync, !isGenerator {
      if !current.isComprehension, refusesAwaits || current.kind != .module, !current.isAsync {
        note("asynchronous comprehension outside of an asynchronous function", at: range)
      }
    }
    let outer = enter(
      comprehension.scope, isGenerator ? .generatorExpression : .comprehension, name, range: range)
    if isGenerator {
      current.add(".0", .parameter)
      current.hasYield = true
    }
    for (index, clause) in comprehension.clauses.enumerated() {
      current.isInIterationTarget = true
      try visitTarget(clause.target)
      current.isInIterationTarget = false
      if index > 0 {
        current.openIterables += 1
        try visit(clause.iterable)
        current.openIterables -= 1
      }
      for condition in clause.conditions { try visit(condition) }
      if clause.isAsync { noteAwait("async for", at: range) }
    }
    try visit(comprehension.value)
    try visit(comprehension.element)
    leave(outer)
  }

  /// What an assignment binds, and the expressions in it.
  mutating func visitTarget(_ target: Expression, isNested: Bool = false) throws(SyntaxError) {
    switch target.kind {
    case .name(let name): try bind(name, at: target.range)
    case .list(let elements), .tuple(let elements):
      var starred = 0
      for (index, element) in elements.enumerated() {
        if case .starred = element.kind {
          starred += 1
          if starred > 1 {
            note("multiple starred expressions in assignment", at: target.range)
          } else if index > 255 {
            note("too many expressions in star-unpacking assignment", at: target.range)
          }
        }
        try visitTarget(element, isNested: true)
      }
    case .starred(let value):
      if !isNested { note("starred assignment target must be in a list or tuple", at: target.range) }
      try visitTarget(value, isNested: true)
    case .attribute(let value, let name):
      if name.name == "__debug__" { note("cannot assign to __debug__", at: target.range) }
      noteOther(name.name)
      let wasTarget = current.isInIterationTarget
      current.isInIterationTarget = false
      try visit(value)
      current.isInIterationTarget = wasTarget
    default: try visit(target)
    }
  }

  mutating func visitFunction(_ definition: FunctionDefinition) throws(SyntaxError) {
    let parameters = definition.parameters
    if parameters.count > Parameters.most, let last = parameters.all.last {
      throw SyntaxError("more than \(Parameters.most) parameters", at: last.range)
    }
    for parameter in parameters.positionalOnly { try visit(parameter.defaultValue) }
    for parameter in parameters.positional { try visit(parameter.defaultValue) }
    for parameter in parameters.keywordOnly { try visit(parameter.defaultValue) }
    if !hasFutureAnnotations {
      for parameter in parameters.all {
        if let annotation = parameter.annotation { try visitElement(annotation) }
      }
      try visit(definition.returns)
    }
    try visit(definition.decorators)
    let outer = enter(
      definition.scope, definition.isLambda ? .lambda : .function, definition.name, range: definition.bodyRange,
      isAsync: definition.isAsync)
    try visitBody(of: definition)
    leave(outer)
  }

  /// The parameters and the body of a function whose scope has been entered.
  mutating func visitBody(of definition: FunctionDefinition) throws(SyntaxError) {
    if let deferred = definition.deferred {
      // Its names are found with the body.
      current.hasYield = deferred.hasYield
      if deferred.usesClass { current.add("__class__", .used) }
      return
    }
    for parameter in definition.parameters.all { try bindParameter(parameter) }
    if definition.isLambda, let statement = definition.body.first, case .return(let value) = statement.kind {
      try visit(value)
    } else {
      try visit(definition.body)
    }
  }
}
