import MartletSyntax

/// An expression statement typed at a prompt: its value is printed, and kept as `_`.
final class EchoNode: StatementNode {
  private let expression: Node
  private let place: ValueNode

  init(_ site: Site, _ expression: Node) {
    self.expression = expression
    place = ValueNode(site)
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    let value = try expression.evaluate(frame)
    place.leave(frame)
    do throws(Raised) { try place.rt.echo(value) } catch { throw place.trace(error) }
    return .normal
  }
}

extension Runtime {
  /// What an expression gave at a prompt goes to `sys.displayhook`, which prints it unless it is None.
  @inline(never)
  fileprivate func echo(_ value: Value) throws(Raised) {
    let saved = top
    saved[0] = value
    saved[1] = .none
    top = saved + 2
    defer { top = saved }
    if let hook = replacement(of: "displayhook") {
      saved[1] = hook
      _ = try call(hook, value)
      return
    }
    if value.isNone { return }
    let text = try repr(value)
    if let stream = try redirectedOutput() {
      saved[1] = .str(text)
      let write = try getAttribute(stream, intern("write"))
      _ = try call(write, saved[1])
      _ = try call(try getAttribute(stream, intern("write")), .str(strings.characters[0x0A]))
    } else {
      try write(text)
      output.write("\n", to: .stdout)
    }
    setItem(builtins, intern("_"), value)
  }
}
