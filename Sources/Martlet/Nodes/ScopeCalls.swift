/// The variables that `locals()` shows at a place of the text.
struct ScopeNames {
  struct Variable {
    enum Place {
      case slot(Int)
      case cell(Int)
      case free(Int, Int)
    }
    let name: StringRef
    let place: Place
  }

  /// The slot of the dict that shows them, or of the namespace of a class body; -1 where they are the globals.
  let dictSlot: Int
  let variables: [Variable]
}

/// A call by name of a builtin that works on its caller's names: `locals()`, `eval(text)`.
///
/// The variables are copied into the frame's dict before the call; the builtin finds it, and the globals, in
/// `Runtime.callerScope`.
final class ScopeCallNode: ValueNode {
  let callee: Node
  let call: Node
  let globals: DictRef
  let names: ScopeNames

  init(_ site: Site, _ callee: Node, _ call: Node, _ globals: DictRef, _ names: ScopeNames) {
    self.callee = callee
    self.call = call
    self.globals = globals
    self.names = names
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    guard case .object(let object) = try callee.evaluate(frame), object.pointee.kind == .builtin,
      UnsafeMutableRawPointer(object).assumingMemoryBound(to: BuiltinObject.self).pointee.builtin
        ._withUnsafeGuaranteedRef({ $0.usesCallerScope })
    else { return try call.evaluate(frame) }
    let saved = rt.callerScope
    rt.callerScope = CallerScope(globals: globals, locals: locals(frame))
    defer { rt.callerScope = saved }
    return try call.evaluate(frame)
  }

  private func locals(_ frame: FramePointer) -> Value { names.mapping(rt, frame, globals) }
}

/// One of these builtins as a value: `map(eval, texts)`. When it is called by another name, it sees the names of the
/// place where its own was read last, as `Runtime.namedScope` tells.
final class ScopeValueNode: ValueNode {
  let value: Node
  let globals: DictRef
  let names: ScopeNames

  init(_ site: Site, _ value: Node, _ globals: DictRef, _ names: ScopeNames) {
    self.value = value
    self.globals = globals
    self.names = names
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let value = try value.evaluate(frame)
    if case .object(let object) = value, object.pointee.kind == .builtin,
      UnsafeMutableRawPointer(object).assumingMemoryBound(to: BuiltinObject.self).pointee.builtin
        ._withUnsafeGuaranteedRef({ $0.usesCallerScope })
    {
      rt.namedScope = CallerScope(globals: globals, locals: names.mapping(rt, frame, globals))
    }
    return value
  }
}

extension ScopeNames {
  /// The mapping of the names, brought up to date.
  func mapping(_ rt: Runtime, _ frame: FramePointer, _ globals: DictRef) -> Value {
    let names = self
    guard names.dictSlot >= 0 else { return .dict(globals) }
    guard !names.variables.isEmpty || frame[names.dictSlot].isUndefined || frame[names.dictSlot].isNone else {
      return frame[names.dictSlot]
    }
    let dict: DictRef
    if case .dict(let known) = frame[names.dictSlot] {
      dict = known
    } else {
      dict = rt.makeDict()
      frame[names.dictSlot] = .dict(dict)
    }
    ScopeNames.show(names.variables, of: frame, in: dict, rt)
    return .dict(dict)
  }

  /// Brings a dict of variables up to date.
  static func show(_ variables: [Variable], of frame: FramePointer, in dict: DictRef, _ rt: Runtime) {
    for variable in variables {
      let value: Value
      switch variable.place {
      case .slot(let slot): value = frame[slot]
      case .cell(let slot): value = content(frame[slot])
      case .free(let slot, let index):
        guard case .tuple(let closure) = frame[slot] else { continue }
        value = content(closure.elements[index])
      }
      if case .str(let text) = value { text.endGrowth() }
      if value.isUndefined {
        _ = rt.removeItem(dict, variable.name)
      } else {
        rt.setItem(dict, variable.name, value)
      }
    }
  }

  private static func content(_ value: Value) -> Value {
    guard case .object(let cell) = value, cell.pointee.kind == .cell else { return .undefined }
    return cell.asCell.pointee.value
  }
}

/// The namespaces of the code that calls a builtin which works on its caller's names.
struct CallerScope {
  let globals: DictRef
  let locals: Value
}
