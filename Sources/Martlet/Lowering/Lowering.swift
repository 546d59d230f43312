import MartletSyntax

/// Lowers the body of one function, class, module or generator expression from the syntax tree to executable nodes.
///
/// Temporaries live in frame slots above the named locals, allotted like a stack: `height` is the first slot not in
/// use at the place being lowered. A plain body's calls put their window at that height; a suspending body's frame is
/// on the heap, its windows are at `rt.top`, and its nodes carry -1 for the height.
final class Lowering {
  let rt: Runtime
  let code: Code
  let program: Program
  let scope: Scope
  let isSuspending: Bool
  /// The code of a body that suspends, for nodes that empty its slots.
  var suspending: CodeRef? { isSuspending ? code.record : nil }
  /// The first free slot.
  var height: Int
  private(set) var mostSlots: Int
  /// Where the variables of the comprehensions being lowered live, the innermost last.
  var comprehensionSlots: [(scope: ScopeID, slot: Int)] = []
  /// The innermost comprehension being lowered, or the body's own scope.
  var currentScope: ScopeID
  let bodyScope: ScopeID
  /// How often each slot has been read so far.
  private(set) var reads = SlotCounts()
  var appends = Appends()

  init(_ rt: Runtime, _ code: Code, scopeID: ScopeID, isSuspending: Bool) {
    self.rt = rt
    self.code = code
    program = code.program
    scope = code.scope
    self.isSuspending = isSuspending
    height = code.record.pointee.localCount
    mostSlots = height
    currentScope = scopeID
    bodyScope = scopeID
  }

  // MARK: Slots

  /// Slots from the current height on, kept while `body` lowers what is inside.
  func withSlots<T>(_ count: Int, _ body: (Int) throws(SyntaxError) -> T) throws(SyntaxError) -> T {
    let first = take(count)
    defer { height = first }
    return try body(first)
  }

  func take(_ count: Int) -> Int {
    let first = height
    height += count
    mostSlots = max(mostSlots, height)
    return first
  }

  func site(_ range: SourceRange) -> Site {
    // What a slow path pushes beyond the height is on the value stack, not in the frame.
    Site(rt: rt, range: range, height: isSuspending ? -1 : height)
  }

  // MARK: Names

  /// Where a name lives, seen from the scope being lowered.
  enum Place {
    case slot(Int)
    case cell(Int)
    case free(Int)
    case global
    case namespace(fallback: Binding?)
  }

  func place(of name: String) -> Place {
    let scope = program.scopes[currentScope]
    return place(of: scope.mangled(name), in: currentScope)
  }

  private func place(of name: String, in id: ScopeID) -> Place {
    let scope = program.scopes[id]
    if name == "__annotations__", scope.kind == .class { return .namespace(fallback: nil) }
    if scope.kind == .generatorExpression, isReduced(id), let outer = scope.parent {
      switch scope.bindings[name] {
      case .free, .nonlocal: return place(of: name, in: outer)
      default: break
      }
    }
    switch scope.bindings[name] {
    case .local(let index): return .slot(base(of: id) + index)
    case .cell(let index): return .cell(base(of: id) + index)
    case .free(let index): return scope.kind == .class ? .namespace(fallback: .free(index)) : .free(index)
    case .nonlocal(let index): return .free(index)
    case .enclosing(let outer): return place(of: name, in: outer)
    case .global:
      return isOwnNamespace(id, scope) && !scope.declaredGlobals.contains(name) ? .namespace(fallback: nil) : .global
    case .namespace, nil:
      return scope.kind == .class || isOwnNamespace(id, scope) ? .namespace(fallback: nil) : .global
    }
  }

  /// A generator expression whose loops run in the frame around it.
  private func isReduced(_ id: ScopeID) -> Bool { id != bodyScope && comprehensionSlots.contains { $0.scope == id } }

  /// The body of a module that runs with a namespace of its own; what is nested in it sees the globals.
  private func isOwnNamespace(_ id: ScopeID, _ scope: Scope) -> Bool {
    program.hasLocals && scope.kind == .module && currentScope == id
  }

  /// Whether the body being lowered is of a module with a namespace of its own.
  var isOwnNamespace: Bool { isOwnNamespace(currentScope, program.scopes[currentScope]) }

  /// Where the variables of a scope of this body begin.
  func base(of id: ScopeID) -> Int { comprehensionSlots.last { $0.scope == id }?.slot ?? 0 }

  /// In a class body the namespace dict is the parameter, slot 0.
  var namespaceSlot: Int { 0 }

  func load(_ name: String, _ range: SourceRange) -> Node {
    let interned = rt.intern(program.scopes[currentScope].mangled(name))
    let site = site(range)
    switch place(of: name) {
    case .slot(let slot):
      reads.count(slot)
      return LocalNode(site, slot, interned)
    case .cell(let slot): return CellNode(site, slot, interned)
    case .free(let index):
      return FreeNode(site, closureSlot: code.record.pointee.closureSlot, index, interned)
    case .global: return GlobalNode(site, interned, program)
    case .namespace(let fallback):
      let otherwise: Node
      if case .free(let index) = fallback {
        otherwise = FreeNode(site, closureSlot: code.record.pointee.closureSlot, index, interned)
      } else {
        otherwise = GlobalNode(site, interned, program)
      }
      return ClassNameNode(site, interned, namespaceSlot: namespaceSlot, otherwise: otherwise)
    }
  }

  func nameTarget(_ name: String, _ range: SourceRange) -> TargetNode {
    let interned = rt.intern(program.scopes[currentScope].mangled(name))
    let site = site(range)
    switch place(of: name) {
    case .slot(let slot):
      if slot == 0 { code.record.pointee.keepsFirst = false }
      return LocalTarget(slot, LocalNode(site, slot, interned))
    case .cell(let slot): return CellTarget(slot, CellNode(site, slot, interned))
    case .free(let index):
      let closureSlot = code.record.pointee.closureSlot
      return FreeTarget(closureSlot: closureSlot, index, FreeNode(site, closureSlot: closureSlot, index, interned))
    case .global:
      return GlobalTarget(interned, globals: program.globals, GlobalNode(site, interned, program))
    case .namespace:
      let reader = GlobalNode(site, interned, program)
      return ClassNameTarget(interned, namespaceSlot: namespaceSlot, reader)
    }
  }

  /// The node that yields the cell of a variable an inner function captures.
  func capture(_ name: String) throws(SyntaxError) -> Node {
    if scope.kind == .class, let index = scope.free.firstIndex(of: name) {
      // A class may bind the name too; what its methods see is the variable around it.
      return FreeReferenceNode(closureSlot: code.record.pointee.closureSlot, index)
    }
    switch place(of: name) {
    case .cell(let slot): return CellReferenceNode(slot)
    case .free(let index):
      return FreeReferenceNode(closureSlot: code.record.pointee.closureSlot, index)
    case .namespace(.free(let index)):
      return FreeReferenceNode(closureSlot: code.record.pointee.closureSlot, index)
    default:
      if name == "__class__", scope.kind == .class {
        return CellReferenceNode(1)
      }
      preconditionFailure("\(name) is captured but has no cell")
    }
  }

  /// A leaf runs no script code and allocates nothing that needs rooting.
  func isLeaf(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .none, .boolean, .ellipsis, .integer, .float, .imaginary, .string, .slot, .bigInteger, .bytes: true
    // A namespace may be an object of a script's class.
    case .name(let name): if case .namespace = place(of: name) { false } else { true }
    default: false
    }
  }

  func constant(_ given: Value) -> Node {
    let value = program.share(given)
    let truth: Bool
    switch value {
    case .none: truth = false
    case .bool(let flag): truth = flag
    case .int(let number): truth = number != 0
    case .float(let number): truth = number != 0
    case .str(let string): truth = string.pointee.byteCount > 0
    case .tuple(let tuple): truth = tuple.pointee.count > 0
    case .object(let object) where object.pointee.kind == .bytes:
      truth = UnsafeMutableRawPointer(object).assumingMemoryBound(to: BytesObject.self).pointee.count > 0
    default: truth = true
    }
    return ConstantNode(value, truth: truth)
  }

  func unsupported(_ what: String, _ range: SourceRange) -> SyntaxError {
    SyntaxError(.unsupported, "\(what) is not supported by Martlet yet", at: range)
  }
}
