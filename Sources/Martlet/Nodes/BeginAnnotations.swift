/// Makes `__annotations__` where a body begins that annotates names, unless its namespace has it: that of a text run by
/// `exec`, of another input at the prompt, or one that a metaclass prepared.
final class BeginAnnotationsNode: StatementNode {
  private let rt: Runtime
  private let name: StringRef
  private let globals: DictRef?
  private let known: Node?
  private let make: AssignNode

  /// In the globals of a program.
  init(_ rt: Runtime, _ name: StringRef, in globals: DictRef, _ make: AssignNode) {
    (self.rt, self.name, self.globals, known, self.make) = (rt, name, globals, nil, make)
  }

  /// In a namespace of which `known` gives what there is, or None.
  init(_ rt: Runtime, _ name: StringRef, _ known: Node, _ make: AssignNode) {
    (self.rt, self.name, globals, self.known, self.make) = (rt, name, nil, known, make)
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    if let globals, rt.getItem(globals, name) != nil { return .normal }
    if let known, try !known.evaluate(frame).isNone { return .normal }
    return try make.execute(frame)
  }
}
