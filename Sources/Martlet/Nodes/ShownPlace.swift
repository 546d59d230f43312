import MartletSyntax

/// Notes where a suspending body is before it shows something: the repr of a task names the line that it is at, and
/// nothing else keeps it. What ends before something is shown (see `PromptEnds`) is not held by slots out of use.
final class ShownPlaceNode: ValueNode {
  let shown: Operand
  let code: CodeRef
  /// The first slot not in use.
  let firstFree: Int

  init(_ site: Site, _ shown: Node, _ code: CodeRef, firstFree: Int) {
    self.shown = Operand(shown)
    self.code = code
    self.firstFree = firstFree
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    // A body that runs on the stack is not that of a task.
    if frame < rt.stackBase || frame >= rt.stackLimit { rt.shownPlace = (code, range) }
    if rt.promptEnds.isOn { rt.dropSlots(frame, of: code, from: firstFree) }
    return try shown.evaluate(frame)
  }
}

extension Lowering {
  /// Functions and methods that are likely to show a task.
  private static let showing: Set<String> = [
    "print", "repr", "str", "format", "debug", "info", "warning", "error", "exception", "critical", "log",
    "print_stack", "get_stack",
  ]

  /// The node, noting its place if it shows something in a body that can suspend.
  func noting(_ node: Node, _ function: Expression?, _ range: SourceRange) -> Node {
    guard isSuspending else { return node }
    if let function {
      let name: String
      switch function.kind {
      case .name(let identifier): name = identifier
      case .attribute(_, let attribute): name = attribute.name
      default: return node
      }
      guard Lowering.showing.contains(name) else { return node }
    }
    return ShownPlaceNode(site(range), node, code.record, firstFree: height)
  }
}
