/// Alternatives of which a literal tells which one runs: `if x == "a": … elif x == "b": …`, or a `match` of such cases.
///
/// Comparing a str or an int with literals runs no script code, so the alternative for one is looked up; for any other
/// value the tests are made one after the other.
final class ChoiceNode: StatementNode {
  /// Literals with the number of the alternative that each of them chooses.
  struct Keys {
    /// Interned.
    var texts: [(text: StringRef, alternative: Int)] = []
    var numbers: [(number: Int, alternative: Int)] = []

    var count: Int { texts.count + numbers.count }
  }

  private let subject: Operand
  private let texts: UnsafeMutableBufferPointer<(text: StringRef, alternative: Int)>
  private let numbers: UnsafeMutableBufferPointer<(number: Int, alternative: Int)>
  /// The last is for what no key is equal to.
  private let alternatives: StatementList
  private let tests: StatementNode

  init(_ subject: Node, _ keys: Keys, _ alternatives: [StatementNode], tests: StatementNode) {
    self.subject = Operand(subject)
    self.tests = tests
    texts = .allocate(capacity: keys.texts.count)
    _ = texts.initialize(from: keys.texts)
    numbers = .allocate(capacity: keys.numbers.count)
    _ = numbers.initialize(from: keys.numbers)
    self.alternatives = StatementList(alternatives)
  }

  deinit {
    texts.deallocate()
    numbers.deallocate()
    alternatives.release()
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    var chosen = alternatives.count - 1
    switch try subject.evaluate(frame) {
    case .str(let text):
      let isInterned = text.isInterned
      for key in texts where key.text == text || (!isInterned && key.text.hasSameText(as: text)) {
        chosen = key.alternative
        break
      }
    case .int(let number):
      for key in numbers where key.number == number {
        chosen = key.alternative
        break
      }
    default: return try tests.execute(frame)
    }
    return try alternatives.execute(chosen, frame)
  }
}
