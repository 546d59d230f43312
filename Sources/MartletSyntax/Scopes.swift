/// What the text alone tells about names: for every scope, where each name lives.
///
/// The resolver makes one `Scope` per function, lambda, class, comprehension and the module. The lowering asks a scope
/// for a name and gets a `Binding`; it never searches scopes itself.
public struct Scopes: Sendable {
  /// Indexed by `ScopeID`.
  public var all: [Scope]
  public var warnings: [CompileWarning]
  /// The text names something that looks at frames: `sys._getframe`, `stacklevel`, `inspect.stack`.
  public var looksAtFrames: Bool
  /// What the module's own body imports, outside functions and classes.
  public var importedNames: NameIndex
  public init(
    warnings: [CompileWarning] = [], looksAtFrames: Bool = false, importedNames: NameIndex = NameIndex(), all: [Scope]
  ) {
    self.warnings = warnings
    self.looksAtFrames = looksAtFrames
    self.importedNames = importedNames
    self.all = all
  }
  public subscript(id: ScopeID) -> Scope { all[id] }
}

/// What CPython warns of while it compiles: a SyntaxWarning or a DeprecationWarning.
public struct CompileWarning: Sendable {
  public let message: String
  public let range: SourceRange
  public var isDeprecation = false
}

/// Where a name of a scope lives.
public enum Binding: Equatable, Sendable {
  /// A slot of this scope's frame: index into `Scope.locals`. In a module or class scope never used: their names live
  /// in a namespace and are `.namespace`.
  case local(Int)
  /// Like `local`, but captured by an inner scope: the slot holds a cell.
  case cell(Int)
  /// Captured from an enclosing scope: index into `Scope.free`. In a class scope the namespace is looked at first. In a
  /// comprehension, an index into the `free` of the nearest scope around it that is no comprehension, whose own
  /// namespace is passed over.
  case free(Int)
  /// Captured, and declared `nonlocal` in a class body, whose namespace has no say then.
  case nonlocal(Int)
  /// Only in a comprehension, which runs in the frame around it: whatever the scope named (an enclosing comprehension,
  /// function or module) binds the name to. A function's local used only in comprehensions inside it is no cell.
  case enclosing(ScopeID)
  /// The module's namespace, then the builtins; by declaration `global`, or because nothing encloses it.
  case global
  /// A name of the class or module namespace (bound there): for a class, its namespace, then globals, then builtins.
  case namespace
}

/// One scope of the program.
public final class Scope: Sendable {
  public enum Kind: Sendable {
    case module, `class`, function, lambda
    /// A list, set or dict comprehension, evaluated in place in the enclosing frame.
    case comprehension
    /// A generator expression: a function of its own, whose parameter 0, named `.0`, is the first iterator.
    case generatorExpression
  }
  public let kind: Kind
  /// As in tracebacks: `f`, `<module>`, `<lambda>`, `<listcomp>`, `<setcomp>`, `<dictcomp>`, `<genexpr>`.
  public let name: String
  /// As in `__qualname__`: `f.<locals>.g`, `C.method`.
  public let qualifiedName: String
  public let parent: ScopeID?
  /// Every name that occurs in this scope, class-private names already mangled.
  public let bindings: Bindings
  /// In a module: the names that are declared global anywhere in its text.
  public let declaredGlobals: Set<String>
  /// The frame's named slots: parameters in the order of `Parameters.all`, then the other locals in order of
  /// appearance, those captured by inner scopes included.
  public let locals: [String]
  /// Names captured from enclosing scopes, in the order of the closure.
  public let free: [String]
  /// A `yield` or `yield from` stands in it, outside inner scopes.
  public let hasYield: Bool
  /// An await, `async for` or `async with` stands in it, or in a comprehension evaluated in place in it.
  public let hasAwait: Bool
  /// In a class: a method uses `super` or `__class__`, so the class body needs a `__class__` cell.
  public let needsClassCell: Bool
  /// The name of the enclosing class for mangling `__private` names, without leading underscores.
  public let privatePrefix: String?
  /// Text of the body: what a traceback position inside it is attributed to (the first iterable of a comprehension,
  /// defaults and decorators lie outside).
  public let range: SourceRange

  public init(
    kind: Kind, name: String, qualifiedName: String, parent: ScopeID?, bindings: Bindings,
    declaredGlobals: Set<String> = [], locals: [String], free: [String], hasYield: Bool, hasAwait: Bool,
    needsClassCell: Bool, privatePrefix: String?, range: SourceRange
  ) {
    self.kind = kind
    self.name = name
    self.qualifiedName = qualifiedName
    self.parent = parent
    self.bindings = bindings
    self.declaredGlobals = declaredGlobals
    self.locals = locals
    self.free = free
    self.hasYield = hasYield
    self.hasAwait = hasAwait
    self.needsClassCell = needsClassCell
    self.privatePrefix = privatePrefix
    self.range = range
  }

  /// The local variable that holds the dict of `locals()`, in functions that may ask for it; no script can name it.
  public static let namesSlot = ".names"

  /// The name as the compiler sees it: `__x` in class `C` is `_C__x`.
  public func mangled(_ name: String) -> String {
    guard let prefix = privatePrefix, name.utf8.first == 0x5F, name.utf8.starts(with: "__".utf8),
      !name.hasSuffix("__"), !name.contains(".")
    else { return name }
    return "_\(prefix)\(name)"
  }
}
