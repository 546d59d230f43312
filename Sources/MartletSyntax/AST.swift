/// The abstract syntax tree of a program: what the parser makes and the resolver and the lowering read.
///
/// Expressions, statements and patterns are values: a `kind` and the range of text it came from. Whatever opens a
/// scope (a function, a lambda, a class, a comprehension) carries a `ScopeID`; `Scopes` maps it to its scope.

/// Names a scope of one program; the module's is 0, the others are numbered in the order the parser meets them.
public typealias ScopeID = Int

public struct Module: Sendable {
  public var body: [Statement]
  public var source: Source
  /// How many scope identifiers the parser gave out, the module's included.
  public var scopeCount: Int
  /// True if an `await`, `async for`, `async with` or async comprehension stands outside every function.
  public var hasTopLevelAwait: Bool
  /// Names imported by `from __future__ import …`.
  public var futureFeatures: [String]
  /// What CPython warns of before it looks at names.
  public var warnings: [CompileWarning]

  public init(
    body: [Statement], source: Source, scopeCount: Int, hasTopLevelAwait: Bool, futureFeatures: [String] = [],
    warnings: [CompileWarning] = []
  ) {
    self.body = body
    self.source = source
    self.scopeCount = scopeCount
    self.hasTopLevelAwait = hasTopLevelAwait
    self.futureFeatures = futureFeatures
    self.warnings = warnings
  }
}

// MARK: - Expressions

public struct Expression: Sendable {
  public var kind: Kind
  public var range: SourceRange

  public init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  public indirect enum Kind: Sendable {
    case none
    case boolean(Bool)
    case ellipsis
    case integer(Int)
    /// An int literal beyond 64 bits, as its decimal digits.
    case bigInteger(String)
    case float(Double)
    /// `1.5j`.
    case imaginary(Double)
    /// A str literal, adjacent literals already joined, as WTF-8 (a lone surrogate is three bytes).
    case string([UInt8])
    case bytes([UInt8])
    /// An f-string, adjacent literals already joined.
    case formatted([FormattedPart])
    case name(String)
    case list([Expression])
    /// `parenthesised` tells `(a, b)` from `a, b`; the range includes the parentheses.
    case tuple([Expression])
    case set([Expression])
    /// A nil key is `**value`.
    case dictionary([DictionaryItem])
    case unary(UnaryOperator, Expression)
    case binary(BinaryOperator, Expression, Expression)
    /// `a and b and c` is one node of three operands.
    case logical(BooleanOperator, [Expression])
    /// `a < b <= c`: the first operand and the rest with their operators.
    case comparison(Expression, [(ComparisonOperator, Expression)])
    case call(CallExpression)
    case attribute(Expression, AttributeName)
    case index(Expression, Expression)
    /// Only directly inside a subscript, or inside a tuple there.
    case slice(lower: Expression?, upper: Expression?, step: Expression?)
    case conditional(test: Expression, then: Expression, otherwise: Expression)
    case lambda(FunctionDefinition)
    case comprehension(Comprehension)
    case await(Expression)
    case yield(Expression?)
    case yieldFrom(Expression)
    /// `*value` in a display, a call, an index or a target.
    case starred(Expression)
    /// `name := value`.
    case walrus(target: String, targetRange: SourceRange, value: Expression)
    /// A frame slot: made by the lowering when it spills what lives across an await; never by the parser.
    case slot(Int)
  }
}

public struct AttributeName: Sendable {
  public var name: String
  public var range: SourceRange
  public init(_ name: String, _ range: SourceRange) {
    self.name = name
    self.range = range
  }
}

/// A part of an f-string.
public indirect enum FormattedPart: Sendable {
  /// Literal text, escapes resolved, as WTF-8.
  case literal([UInt8])
  /// `{expression!conversion:spec}`. For `{x=}` the parser has put the text `x=` into a literal before it and, when
  /// there is neither a conversion nor a spec, set the conversion to `r`.
  case value(Expression, conversion: Conversion?, spec: [FormattedPart]?, range: SourceRange)

  public enum Conversion: UInt8, Sendable {
    case string = 0x73  // s
    case repr = 0x72  // r
    case ascii = 0x61  // a
  }
}

public struct DictionaryItem: Sendable {
  public var key: Expression?
  public var value: Expression
  public init(key: Expression?, value: Expression) {
    self.key = key
    self.value = value
  }
}

public struct CallExpression: Sendable {
  public var function: Expression
  /// Positional arguments in order; `.starred` is `*iterable`.
  public var arguments: [Expression]
  /// Keyword arguments in order; a nil name is `**mapping`.
  public var keywords: [Keyword]
  public init(function: Expression, arguments: [Expression], keywords: [Keyword]) {
    self.function = function
    self.arguments = arguments
    self.keywords = keywords
  }
}

public struct Keyword: Sendable {
  public var name: String?
  public var value: Expression
  public var range: SourceRange
  public init(name: String?, value: Expression, range: SourceRange) {
    self.name = name
    self.value = value
    self.range = range
  }
}

public enum UnaryOperator: Sendable { case plus, minus, invert, not }
public enum BooleanOperator: Sendable { case and, or }
public enum BinaryOperator: UInt8, Sendable, CaseIterable {
  case add, subtract, multiply, matrixMultiply, divide, floorDivide, modulo, power
  case leftShift, rightShift, bitAnd, bitOr, bitXor
}
public enum ComparisonOperator: UInt8, Sendable {
  case less, lessEqual, equal, notEqual, greater, greaterEqual, isSame, isNotSame, contains, notContains

  /// `<`, `<=`, `>`, `>=`.
  public var orders: Bool {
    switch self {
    case .less, .lessEqual, .greater, .greaterEqual: true
    default: false
    }
  }
}

public struct Comprehension: Sendable {
  public enum Kind: Sendable { case list, set, dictionary, generator }
  public var kind: Kind
  /// The element; for a dict the key.
  public var element: Expression
  /// The value of a dict comprehension.
  public var value: Expression?
  /// At least one; the first iterable belongs to the enclosing scope.
  public var clauses: [Clause]
  public var scope: ScopeID
  /// True if a clause is `async for`, or an await stands in it outside the first iterable.
  public var isAsync: Bool

  public init(
    kind: Kind, element: Expression, value: Expression?, clauses: [Clause], scope: ScopeID, isAsync: Bool
  ) {
    self.kind = kind
    self.element = element
    self.value = value
    self.clauses = clauses
    self.scope = scope
    self.isAsync = isAsync
  }

  public struct Clause: Sendable {
    public var target: Expression
    public var iterable: Expression
    public var conditions: [Expression]
    public var isAsync: Bool
    public init(target: Expression, iterable: Expression, conditions: [Expression], isAsync: Bool) {
      self.target = target
      self.iterable = iterable
      self.conditions = conditions
      self.isAsync = isAsync
    }
  }
}

// MARK: - Functions and classes

/// A `def`, an `async def` or a lambda.
public final class FunctionDefinition: Sendable {
  /// `<lambda>` for a lambda.
  public let name: String
  public let nameRange: SourceRange
  public let parameters: Parameters
  /// A lambda's is one `return` statement.
  public let body: [Statement]
  public let decorators: [Expression]
  public let returns: Expression?
  public let isAsync: Bool
  public let isLambda: Bool
  public let scope: ScopeID
  /// What is known of a body that was passed over, and is to be parsed when it is needed; `body` then holds the
  /// docstring only.
  public let deferred: DeferredBody?

  public init(
    name: String, nameRange: SourceRange, parameters: Parameters, body: [Statement], decorators: [Expression],
    returns: Expression?, isAsync: Bool, isLambda: Bool, scope: ScopeID, deferred: DeferredBody? = nil
  ) {
    self.name = name
    self.nameRange = nameRange
    self.parameters = parameters
    self.body = body
    self.decorators = decorators
    self.returns = returns
    self.isAsync = isAsync
    self.isLambda = isLambda
    self.scope = scope
    self.deferred = deferred
  }
}

extension FunctionDefinition {
  /// From the first statement of the body to the last.
  var bodyRange: SourceRange { deferred?.range ?? body.textRange ?? nameRange }
}

extension [Statement] {
  /// From the first statement, with its decorators, to the last; nil if there is none.
  var textRange: SourceRange? {
    guard let first, let last else { return nil }
    let decorators: [Expression]
    switch first.kind {
    case .function(let function): decorators = function.decorators
    case .class(let definition): decorators = definition.decorators
    default: decorators = []
    }
    return SourceRange(decorators.first?.range.start ?? first.range.start, last.range.end)
  }
}

/// The body of a function that the parser has passed over.
public struct DeferredBody: Sendable {
  /// Its lines, as byte indices into the text of the source.
  let text: Range<Int>
  /// From its first statement to its last.
  public let range: SourceRange
  /// A `yield` stands in it, outside inner functions.
  let hasYield: Bool
  /// It, or a function in it, uses `super` or `__class__`.
  let usesClass: Bool
}

public struct Parameters: Sendable {
  public var positionalOnly: [Parameter] = []
  public var positional: [Parameter] = []
  public var variadic: Parameter?
  public var keywordOnly: [Parameter] = []
  public var keywordVariadic: Parameter?
  public init() {}

  /// More of them are refused.
  public static let most = 65_535

  public var count: Int {
    positionalOnly.count + positional.count + keywordOnly.count + (variadic == nil ? 0 : 1)
      + (keywordVariadic == nil ? 0 : 1)
  }

  /// In slot order: positional-only, positional, keyword-only, `*args`, `**kwargs`.
  public var all: [Parameter] {
    if positionalOnly.isEmpty, keywordOnly.isEmpty, variadic == nil, keywordVariadic == nil { return positional }
    return positionalOnly + positional + keywordOnly + [variadic, keywordVariadic].compactMap { $0 }
  }
}

public struct Parameter: Sendable {
  public var name: String
  public var annotation: Expression?
  public var defaultValue: Expression?
  public var range: SourceRange
  public init(name: String, annotation: Expression?, defaultValue: Expression?, range: SourceRange) {
    self.name = name
    self.annotation = annotation
    self.defaultValue = defaultValue
    self.range = range
  }
}

public final class ClassDefinition: Sendable {
  public let name: String
  public let nameRange: SourceRange
  /// Bases, `.starred` included.
  public let bases: [Expression]
  public let keywords: [Keyword]
  public let body: [Statement]
  public let decorators: [Expression]
  public let scope: ScopeID

  public init(
    name: String, nameRange: SourceRange, bases: [Expression], keywords: [Keyword], body: [Statement],
    decorators: [Expression], scope: ScopeID
  ) {
    self.name = name
    self.nameRange = nameRange
    self.bases = bases
    self.keywords = keywords
    self.body = body
    self.decorators = decorators
    self.scope = scope
  }
}

// MARK: - Statements

public struct Statement: Sendable {
  public var kind: Kind
  /// For a compound statement the whole of it; `header` gives its first line.
  public var range: SourceRange

  public init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  public indirect enum Kind: Sendable {
    case expression(Expression)
    /// `a = b = value`: targets left to right.
    case assign(targets: [Expression], value: Expression)
    case augmentedAssign(target: Expression, BinaryOperator, value: Expression)
    /// `simple` is a bare unparenthesised name, whose annotation is recorded.
    case annotatedAssign(target: Expression, annotation: Expression, value: Expression?, simple: Bool)
    case `return`(Expression?)
    case delete([Expression])
    case pass
    case `break`
    case `continue`
    case `if`(test: Expression, body: [Statement], otherwise: [Statement])
    case `while`(test: Expression, body: [Statement], otherwise: [Statement])
    case `for`(ForStatement)
    case `try`(TryStatement)
    case with(WithStatement)
    case raise(Expression?, cause: Expression?)
    case assert(Expression, message: Expression?)
    case global([String])
    case nonlocal([String])
    case `import`([ImportedName])
    /// `from ..module import a as b`; `names` empty is `*`.
    case importFrom(module: String, level: Int, names: [ImportedName])
    case function(FunctionDefinition)
    case `class`(ClassDefinition)
    case match(subject: Expression, cases: [MatchCase])
  }
}

public struct ImportedName: Sendable {
  /// Dotted in `import a.b`.
  public var name: String
  public var alias: String?
  public var range: SourceRange
  public init(name: String, alias: String?, range: SourceRange) {
    self.name = name
    self.alias = alias
    self.range = range
  }
}

public struct ForStatement: Sendable {
  public var target: Expression
  public var iterable: Expression
  public var body: [Statement]
  public var otherwise: [Statement]
  public var isAsync: Bool
  public init(
    target: Expression, iterable: Expression, body: [Statement], otherwise: [Statement], isAsync: Bool
  ) {
    self.target = target
    self.iterable = iterable
    self.body = body
    self.otherwise = otherwise
    self.isAsync = isAsync
  }
}

public struct TryStatement: Sendable {
  public var body: [Statement]
  public var handlers: [Handler]
  public var otherwise: [Statement]
  public var finally: [Statement]
  /// True for `except*`.
  public var isStar: Bool
  public init(
    body: [Statement], handlers: [Handler], otherwise: [Statement], finally: [Statement], isStar: Bool
  ) {
    self.body = body
    self.handlers = handlers
    self.otherwise = otherwise
    self.finally = finally
    self.isStar = isStar
  }

  public struct Handler: Sendable {
    public var type: Expression?
    public var name: String?
    public var body: [Statement]
    public var range: SourceRange
    public init(type: Expression?, name: String?, body: [Statement], range: SourceRange) {
      self.type = type
      self.name = name
      self.body = body
      self.range = range
    }
  }
}

public struct WithStatement: Sendable {
  public var items: [Item]
  public var body: [Statement]
  public var isAsync: Bool
  public init(items: [Item], body: [Statement], isAsync: Bool) {
    self.items = items
    self.body = body
    self.isAsync = isAsync
  }

  public struct Item: Sendable {
    public var context: Expression
    public var target: Expression?
    public init(context: Expression, target: Expression?) {
      self.context = context
      self.target = target
    }
  }
}

public struct MatchCase: Sendable {
  public var pattern: Pattern
  public var condition: Expression?
  public var body: [Statement]
  public init(pattern: Pattern, condition: Expression?, body: [Statement]) {
    self.pattern = pattern
    self.condition = condition
    self.body = body
  }
}

public struct Pattern: Sendable {
  public var kind: Kind
  public var range: SourceRange
  public init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  public indirect enum Kind: Sendable {
    /// A literal or a dotted name, compared with `==`.
    case value(Expression)
    /// None, True or False, compared with `is`.
    case singleton(Expression)
    case capture(String)
    case wildcard
    case sequence([Pattern])
    /// `*name` inside a sequence; nil is `*_`.
    case star(String?)
    case mapping(keys: [Expression], patterns: [Pattern], rest: String?)
    case `class`(Expression, positional: [Pattern], keywords: [(String, Pattern)])
    case or([Pattern])
    case `as`(Pattern, String)
  }
}
