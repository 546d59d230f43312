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
  /// Prints what an expression gave at a prompt, unless it is None.
  @inline(never)
  fileprivate func echo(_ value: Value) throws(Raised) {
    if value.isNone { return }
    let saved = top
    saved[0] = value
    top = saved + 1
    defer { top = saved }
    let text = try repr(value)
    text.utf8.withMemoryRebound(to: UInt8.self) { output.write($0, to: .stdout) }
    output.write("\n", to: .stdout)
    setItem(builtins, intern("_"), value)
  }
}
