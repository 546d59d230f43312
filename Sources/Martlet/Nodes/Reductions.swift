import MartletSyntax

/// What a generator expression that is the only argument of a call is reduced to by the function called.
enum Reduction {
  case any, all, sum, least, greatest, list, tuple, set, sorted
  /// `text.join(…)`
  case joined

  /// The builtin functions and classes that do no more with a generator than ask for its elements.
  static let names = ["any", "all", "sum", "min", "max", "list", "tuple", "set", "sorted"]

  /// In the order of the names.
  static let named: [Reduction] = [.any, .all, .sum, .least, .greatest, .list, .tuple, .set, .sorted]

  /// Whether it takes each element as it comes; else there is a list first.
  var isGradual: Bool {
    switch self {
    case .any, .all, .sum, .least, .greatest, .set: true
    case .list, .tuple, .sorted, .joined: false
    }
  }
}

/// A call whose only argument is a generator expression. Where the callee turns out to be the builtin one, the loops of
/// the expression run in the enclosing frame as those of a comprehension do, and no generator is made.
final class ReductionNode: ValueNode {
  let reduction: Reduction
  /// The callee; for `joined` the text. It is evaluated again by `call`.
  let callee: Node
  /// The builtin that the callee has to be.
  let builtin: Value
  /// The call as any other.
  let call: Node
  let first: Node
  let body: ComprehensionClause
  /// Where the status is; the result, and the variables of the generator expression follow.
  let spill: Int
  let variableCount: Int
  /// Variables whose slots hold cells.
  let cells: [Int]
  /// The generator expression.
  let innerRange: SourceRange
  private let origin: GeneratorOrigin
  /// Where the window of a call in `first` begins, -1 for the top.
  private let windowHeight: Int

  init(
    _ site: Site, _ reduction: Reduction, callee: Node, builtin: Value, call: Node, first: Node,
    body: ComprehensionClause, spill: Int, variableCount: Int, cells: [Int], innerRange: SourceRange
  ) {
    self.reduction = reduction
    self.callee = callee
    self.builtin = builtin
    self.call = call
    self.first = first
    self.body = body
    self.spill = spill
    self.variableCount = variableCount
    self.cells = cells
    self.innerRange = innerRange
    origin = GeneratorOrigin(first)
    windowHeight = (first.unplaced as? ValueNode)?.height ?? -1
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let callee = try callee.evaluate(frame)
    if reduction == .joined {
      guard case .str = callee else { return try call.evaluate(frame) }
    } else {
      guard callee.isIdentical(to: builtin) else { return try call.evaluate(frame) }
    }
    let source = try first.evaluate(frame)
    origin.claim(source, windowHeight >= 0 ? frame + windowHeight : rt.top)
    let iterable = try firstIterable(source, frame, at: innerRange)
    frame[spill] = ReductionStatus.runs
    frame[spill + 1] =
      switch reduction {
      case .any, .all, .least, .greatest: .undefined
      case .sum: .int(0)
      case .set: .set(rt.makeSet())
      case .list, .tuple, .sorted, .joined: .list(rt.makeList())
      }
    for index in 0..<variableCount { frame[spill + 2 + index] = .undefined }
    for slot in cells { frame[slot] = .object(rt.makeCell(.undefined).asObject) }
    try run(iterable, frame)
    return try result(callee, frame)
  }

  private func run(_ iterable: Value, _ frame: FramePointer) throws(Raised) {
    do throws(Raised) { try body.runAsFrame(iterable, frame) } catch {
      let status = frame[spill]
      if status.isIdentical(to: ReductionStatus.settled) {
        body.leave(frame)
        rt.closeAbandoned(frame[body.iterator])
        return
      }
      if status.isIdentical(to: ReductionStatus.runs) { rt.convertStop("generator", isAsyncGenerator: false) }
      throw trace(error)
    }
  }

  private func result(_ callee: Value, _ frame: FramePointer) throws(Raised) -> Value {
    let made = frame[spill + 1]
    switch reduction {
    case .any: return .bool(frame[spill].isIdentical(to: ReductionStatus.settled))
    case .all: return .bool(!frame[spill].isIdentical(to: ReductionStatus.settled))
    case .sum, .list, .set: return made
    case .least, .greatest:
      if !made.isUndefined { return made }
      _ = rt.valueError("\(reduction == .least ? "min" : "max")() arg is an empty sequence")
      throw trace(Raised())
    case .tuple, .sorted, .joined:
      leave(frame)
      do throws(Raised) {
        guard reduction == .joined, case .str(let text) = callee else { return try rt.call(callee, made) }
        return .str(try rt.join(text, made))
      } catch { throw trace(error) }
    }
  }
}

/// How far a reduction has come, as kept in its first slot.
enum ReductionStatus {
  static var runs: Value { .none }
  /// No other element will change the result.
  static var settled: Value { .bool(true) }
  /// What failed is the function, not the generator.
  static var failed: Value { .bool(false) }
}

extension ComprehensionClause {
  /// Takes an element into the result of a reduction; throws, with no exception in flight, to end it.
  @inline(__always)
  func reduce(_ value: Value, _ frame: FramePointer) throws(Raised) {
    switch (reduction, frame[result], value) {
    case (.sum, .int(let total), .int(let number)):
      let (sum, overflow) = total.addingReportingOverflow(number)
      if !overflow { return frame[result] = .int(sum) }
    case (.sum, .float(let total), .float(let number)): return frame[result] = .float(total + number)
    case (.any, _, .bool(let flag)): if !flag { return }
    case (.all, _, .bool(let flag)): if flag { return }
    default: break
    }
    try reduceSlowly(value, frame)
  }

  @inline(never)
  private func reduceSlowly(_ value: Value, _ frame: FramePointer) throws(Raised) {
    let status = result - 1
    let isSettled: Bool
    do throws(Raised) {
      frame[iterator + 1] = value
      leave(frame)
      let made = frame[result]
      switch reduction {
      case .any: isSettled = try rt.isTrue(value)
      case .all: isSettled = try !rt.isTrue(value)
      case .least, .greatest:
        isSettled = false
        let isBetter = made.isUndefined ? true : try rt.compareTrue(reduction == .least ? .less : .greater, value, made)
        if isBetter { frame[result] = value }
      case .set:
        isSettled = false
        if case .set(let set) = made { try rt.add(set, value) }
      default:
        isSettled = false
        frame[result] = try rt.binary(.add, made, value)
      }
    } catch {
      frame[status] = ReductionStatus.failed
      throw error
    }
    guard isSettled else { return }
    frame[status] = ReductionStatus.settled
    throw Raised()
  }
}
