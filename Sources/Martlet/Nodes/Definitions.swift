/// The body of a plain function: runs its statements and gives what they return.
final class BodyNode: Node {
  private let rt: Runtime
  private let statement: StatementNode
  /// How many slots are the body's own variables.
  private let localCount: Int

  init(_ rt: Runtime, _ statement: StatementNode, localCount: Int) {
    self.rt = rt
    self.statement = statement
    self.localCount = localCount
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    do throws(Raised) {
      if case .returned(let value) = try statement.execute(frame) { return value }
    } catch {
      rt.keepLocals(frame, count: localCount)
      throw error
    }
    return .none
  }
}

/// Makes a function: a `def` or a lambda.
final class FunctionNode: ValueNode {
  let code: CodeRef
  let globals: DictRef
  let defaults: [Node]
  let keywordDefaults: [(name: StringRef, node: Node)]
  /// The cells it captures.
  let captures: [Node]
  let annotations: [(name: StringRef, node: Node)]
  let doc: Value
  let spill: Int

  init(
    _ site: Site, _ code: CodeRef, globals: DictRef, defaults: [Node],
    keywordDefaults: [(name: StringRef, node: Node)], captures: [Node],
    annotations: [(name: StringRef, node: Node)], doc: Value, spill: Int
  ) {
    self.code = code
    self.globals = globals
    self.defaults = defaults
    self.keywordDefaults = keywordDefaults
    self.captures = captures
    self.annotations = annotations
    self.doc = doc
    self.spill = spill
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let slots = frame + spill
    for index in 0..<max(4, defaults.count + 1) { slots[index] = .none }
    for index in defaults.indices { slots[index] = try defaults[index].evaluate(frame) }
    slots[defaults.count] =
      defaults.isEmpty
      ? .none
      : .tuple(rt.makeTuple(UnsafeBufferPointer(start: slots, count: defaults.count)))
    let defaultTuple = slots[defaults.count]
    slots[0] = defaultTuple
    slots[1] = .none
    if !keywordDefaults.isEmpty {
      let dict = rt.makeDict()
      slots[1] = .dict(dict)
      for (name, node) in keywordDefaults { rt.setItem(dict, name, try node.evaluate(frame)) }
    }
    slots[2] = .none
    if !annotations.isEmpty {
      let dict = rt.makeDict()
      slots[2] = .dict(dict)
      for (name, node) in annotations { rt.setItem(dict, name, try node.evaluate(frame)) }
    }
    let function = rt.makeFunction(code, globals: globals)
    if case .tuple(let tuple) = slots[0] { function.pointee.defaults = tuple }
    if case .dict(let dict) = slots[1] { function.pointee.keywordDefaults = dict }
    if case .dict(let dict) = slots[2] { function.pointee.annotations = .dict(dict) }
    function.pointee.doc = doc
    if !captures.isEmpty {
      let closure = rt.makeTuple(count: captures.count)
      for index in captures.indices { closure.elements[index] = try captures[index].evaluate(frame) }
      function.pointee.closure = closure
    }
    return .function(function)
  }
}

extension Runtime {
  func makeFunction(_ code: CodeRef, globals: DictRef) -> FunctionRef {
    let function = heap.allocate(FunctionObject.self, kind: .function, type: types.function)
    function.pointee.code = code
    function.pointee.globals = globals
    function.pointee.closure = nil
    function.pointee.defaults = nil
    function.pointee.keywordDefaults = nil
    function.pointee.name = code.pointee.name
    function.pointee.qualifiedName = code.pointee.qualifiedName
    function.pointee.dict = nil
    function.pointee.doc = .none
    function.pointee.annotations = .undefined
    return function
  }
}

/// Applies decorators to the value of a definition, the last first.
final class DecoratedNode: Node {
  private let decorators: ChildList<DecoratorNode>
  private let value: Node

  init(_ decorators: [DecoratorNode], _ value: Node) {
    self.decorators = ChildList(decorators)
    self.value = value
  }

  deinit { decorators.release() }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    for index in 0..<decorators.count {
      let decorator = decorators[index].takeUnretainedValue()
      frame[decorator.spill] = try decorator.evaluate(frame)
    }
    var decorated = try value.evaluate(frame)
    for index in (0..<decorators.count).reversed() {
      decorated = try decorators[index].takeUnretainedValue().apply(to: decorated, frame)
    }
    return decorated
  }
}

/// A decorator, which is kept in a slot until what it decorates has been made.
final class DecoratorNode: ValueNode {
  private let decorator: Node
  let spill: Int

  init(_ site: Site, _ decorator: Node, spill: Int) {
    self.decorator = decorator
    self.spill = spill
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value { try decorator.evaluate(frame) }

  func apply(to value: Value, _ frame: FramePointer) throws(Raised) -> Value {
    leave(frame)
    do throws(Raised) { return try rt.call(frame[spill], value) } catch { throw trace(error) }
  }
}

/// Makes a generator from a generator expression: the first iterable is evaluated here.
final class GeneratorExpressionNode: ValueNode {
  let function: FunctionNode
  let iterable: Node
  let isAsync: Bool
  let spill: Int
  private let origin: GeneratorOrigin
  /// Where the window of a call in `iterable` begins, -1 for the top.
  private let windowHeight: Int

  init(_ site: Site, _ function: FunctionNode, _ iterable: Node, isAsync: Bool, spill: Int) {
    self.function = function
    self.iterable = iterable
    origin = GeneratorOrigin(iterable)
    windowHeight = (iterable.unplaced as? ValueNode)?.height ?? -1
    self.isAsync = isAsync
    self.spill = spill
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    frame[spill] = try function.evaluate(frame)
    let source = try iterable.evaluate(frame)
    origin.claim(source, windowHeight >= 0 ? frame + windowHeight : rt.top)
    leave(frame)
    do throws(Raised) {
      let iterator = isAsync ? try rt.asyncIterator(source) : try rt.iterator(source)
      return try rt.call(frame[spill], iterator)
    } catch { throw trace(error) }
  }
}

/// A class statement: runs the body in a fresh namespace and calls the metaclass.
final class ClassNode: ValueNode {
  let name: StringRef
  let qualifiedName: StringRef
  let bases: [(node: Node, isStarred: Bool)]
  let keywords: [(name: StringRef?, node: Node)]
  let body: FunctionNode
  /// Slots for the bases, the keywords, the namespace and the body.
  let spill: Int

  init(
    _ site: Site, name: StringRef, qualifiedName: StringRef, bases: [(node: Node, isStarred: Bool)],
    keywords: [(name: StringRef?, node: Node)], body: FunctionNode, spill: Int
  ) {
    self.name = name
    self.qualifiedName = qualifiedName
    self.bases = bases
    self.keywords = keywords
    self.body = body
    self.spill = spill
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let list = rt.makeList()
    frame[spill] = .list(list)
    frame[spill + 1] = .none
    frame[spill + 2] = .none
    for base in bases {
      let value = try base.node.evaluate(frame)
      if base.isStarred {
        if height >= 0 { rt.top = frame + spill + 2 }
        do throws(Raised) { try rt.extendArguments(list, value, callee: nil) } catch { throw trace(error) }
      } else {
        list.append(value, rt.heap)
      }
    }
    var named: DictRef?
    if !keywords.isEmpty {
      let dict = rt.makeDict()
      frame[spill + 1] = .dict(dict)
      named = dict
      for keyword in keywords {
        let value = try keyword.node.evaluate(frame)
        if height >= 0 { rt.top = frame + spill + 2 }
        do throws(Raised) {
          if let name = keyword.name {
            try rt.addKeyword(dict, .str(name), value, callee: nil)
          } else {
            try rt.mergeKeywords(dict, value, callee: nil)
          }
        } catch { throw trace(error) }
      }
      var index = 0
      while let entry = dict.nextEntry(&index) {
        if case .str = entry.pointee.key { continue }
        throw trace(rt.typeError("keywords must be strings"))
      }
    }
    frame[spill + 2] = try body.evaluate(frame)
    if height >= 0 { rt.top = frame + spill + 3 }
    do throws(Raised) {
      return try rt.buildClass(name: name, bases: list, keywords: named, body: frame[spill + 2])
    } catch { throw trace(error) }
  }
}

/// `super()` without arguments, inside a method.
final class SuperNode: ValueNode {
  let classCell: Node
  let receiver: Node

  init(_ site: Site, classCell: Node, receiver: Node) {
    self.classCell = classCell
    self.receiver = receiver
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let type = try classCell.evaluate(frame)
    let object = try receiver.evaluate(frame)
    leave(frame)
    do throws(Raised) { return try rt.makeSuper(type: type, object: object) } catch { throw trace(error) }
  }
}

/// `name := value`.
final class WalrusNode: ValueNode {
  let target: TargetNode
  let value: Node

  init(_ site: Site, _ target: TargetNode, _ value: Node) {
    self.target = target
    self.value = value
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let result = try value.evaluate(frame)
    try target.assign(result, frame)
    return result
  }
}
