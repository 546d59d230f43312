/// A scope while the resolver works on it.
final class ScopeRecord {
  struct Flags: OptionSet {
    let rawValue: UInt16
    static let used = Flags(rawValue: 1)
    static let bound = Flags(rawValue: 2)
    static let parameter = Flags(rawValue: 4)
    static let global = Flags(rawValue: 8)
    static let nonlocal = Flags(rawValue: 16)
    static let annotated = Flags(rawValue: 32)
    /// Bound by a `for` of a comprehension.
    static let iterated = Flags(rawValue: 64)
    /// Bound by a walrus in a comprehension inside this scope.
    static let walrus = Flags(rawValue: 128)
    /// Bound here, and captured by an inner scope.
    static let captured = Flags(rawValue: 256)

    var binds: Bool { !isDisjoint(with: [.bound, .parameter, .annotated]) && isDisjoint(with: [.global, .nonlocal]) }
  }

  let id: ScopeID
  let kind: Scope.Kind
  let name: String
  let qualifiedName: String
  let parent: ScopeRecord?
  let privatePrefix: String?
  let range: SourceRange
  let isAsync: Bool

  /// The names in order of appearance, mangled, and what is known of each.
  @exclusivity(unchecked) private var known = NameIndex()
  @exclusivity(unchecked) private var flags: [Flags] = []
  /// Names captured from outside, in the order of the closure.
  @exclusivity(unchecked) private var free = NameIndex()
  @exclusivity(unchecked) var hasYield = false
  @exclusivity(unchecked) var hasAwait = false
  @exclusivity(unchecked) var needsClassCell = false
  /// How many iterables of comprehensions are being visited in it.
  @exclusivity(unchecked) var openIterables = 0
  /// True while the target of a comprehension's `for` is being visited.
  @exclusivity(unchecked) var isInIterationTarget = false
  /// Statements that return a value: wrong in an asynchronous generator, which is known at the end only.
  var valueReturns: [SourceRange] = []
  /// Where a name was declared `nonlocal`.
  var nonlocalRanges: [(name: String, range: SourceRange)] = []

  init(
    id: ScopeID, kind: Scope.Kind, name: String, qualifiedName: String, parent: ScopeRecord?, privatePrefix: String?,
    range: SourceRange, isAsync: Bool
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.qualifiedName = qualifiedName
    self.parent = parent
    self.privatePrefix = privatePrefix
    self.range = range
    self.isAsync = isAsync
  }

  subscript(name: String) -> Flags {
    guard let index = known.index(of: name) else { return [] }
    return flags[index]
  }

  func add(_ name: String, _ new: Flags) {
    if let index = known.index(of: name) {
      flags[index].formUnion(new)
      return
    }
    known.append(name)
    flags.append(new)
  }

  /// True if the scope itself binds the name.
  func binds(_ name: String) -> Bool { self[name].binds }

  var isInPlace: Bool { kind == .comprehension }
  var isComprehension: Bool { kind == .comprehension || kind == .generatorExpression }
  /// Its names live in slots.
  var hasSlots: Bool { kind != .module && kind != .class }

  /// The scope in whose frame it runs.
  var home: ScopeRecord {
    var scope = self
    while scope.isInPlace, let parent = scope.parent { scope = parent }
    return scope
  }

  /// Finds the scope around this one that binds a name for it, notes the capture in every scope between, and returns
  /// the name's place in the closure; nil if the name is global.
  func capture(_ name: String) -> Int? {
    if let index = free.index(of: name) { return index }
    var path: [ScopeRecord] = []
    var next = parent
    while let scope = next {
      switch scope.kind {
      case .module: return nil
      case .class:
        if name == "__class__" {
          scope.needsClassCell = true
          return addFree(name, path)
        }
      default:
        if scope.binds(name) {
          scope.add(name, .captured)
          return addFree(name, path)
        }
        if scope[name].contains(.global) { return nil }
      }
      path.append(scope)
      next = scope.parent
    }
    return nil
  }

  private func addFree(_ name: String, _ path: [ScopeRecord]) -> Int {
    for scope in path {
      if scope.isInPlace { scope.add(name, .used) } else { scope.addFree(name) }
    }
    return addFree(name)
  }

  @discardableResult
  private func addFree(_ name: String) -> Int {
    if let index = free.index(of: name) { return index }
    free.append(name)
    return free.names.count - 1
  }

  // MARK: - Results

  /// Captures what its names need from outside.
  func captureNames() throws(SyntaxError) {
    for (name, range) in nonlocalRanges {
      if self[name].contains(.global) { throw SyntaxError("name '\(name)' is nonlocal and global", at: range) }
      if kind == .module { throw SyntaxError("nonlocal declaration not allowed at module level", at: range) }
      if capture(name) == nil { throw SyntaxError("no binding for nonlocal '\(name)' found", at: range) }
    }
    guard kind != .module else { return }
    for (index, name) in known.names.enumerated() where !flags[index].binds && !flags[index].contains(.global) {
      if isInPlace { captureInPlace(name) } else { _ = capture(name) }
    }
  }

  /// A comprehension's name that nothing in its frame binds is captured by the frame's scope.
  private func captureInPlace(_ name: String) {
    var next = parent
    while let scope = next, scope.isInPlace {
      if scope.binds(name) { return }
      next = scope.parent
    }
    guard let home = next, home.kind != .module else { return }
    if home.hasSlots, home.binds(name) || home[name].contains(.global) { return }
    if home.kind == .class, name == "__class__" {
      home.needsClassCell = true
      return
    }
    _ = home.capture(name)
  }

  /// The closure's order is that of the names, once every scope has captured its own.
  func orderCaptures() {
    guard free.names.count > 1 else { return }
    free = NameIndex(free.names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  /// The finished scope, once every scope has ordered what it captured.
  func finish() -> Scope {
    var locals: [String] = []
    var declared: Set<String> = []
    var index = known
    var places: [Binding] = []
    for (index, name) in known.names.enumerated() {
      if hasSlots, flags[index].binds {
        places.append(flags[index].contains(.captured) ? .cell(locals.count) : .local(locals.count))
        locals.append(name)
      } else {
        places.append(isInPlace ? bindingInPlace(name) : outerBinding(name, flags[index]))
      }
      if kind == .module, flags[index].contains(.global) { declared.insert(name) }
    }
    for (place, name) in free.names.enumerated() where !index.contains(name) {
      index.append(name)
      places.append(.free(place))
    }
    return Scope(
      kind: kind, name: name, qualifiedName: qualifiedName, parent: parent?.id, bindings: Bindings(index, places),
      declaredGlobals: declared, locals: locals, free: free.names, hasYield: hasYield, hasAwait: hasAwait,
      needsClassCell: needsClassCell,
      privatePrefix: privatePrefix, range: range)
  }

  private func outerBinding(_ name: String, _ flags: Flags) -> Binding {
    if kind == .module {
      return flags.isDisjoint(with: [.bound, .annotated]) || flags.contains(.global) ? .global : .namespace
    }
    if flags.contains(.global) { return .global }
    if flags.binds { return .namespace }
    if let index = free.index(of: name) {
      return kind == .class && flags.contains(.nonlocal) ? .nonlocal(index) : .free(index)
    }
    // A class body's namespace may hold what its text does not bind.
    return kind == .class ? .namespace : .global
  }

  private func bindingInPlace(_ name: String) -> Binding {
    if self[name].contains(.global) { return .global }
    var next = parent
    while let scope = next, scope.isInPlace {
      if scope.binds(name) { return .enclosing(scope.id) }
      next = scope.parent
    }
    guard let home = next else { return .global }
    switch home.kind {
    case .module: return home[name].isDisjoint(with: [.bound, .annotated]) ? .global : .enclosing(home.id)
    case .class where name == "__class__": return .enclosing(home.id)
    case .class: break
    default: if home.binds(name) { return .enclosing(home.id) }
    }
    if let index = home.free.index(of: name) { return .free(index) }
    return .global
  }
}
