import MartletSyntax

/// The pattern of a `case`, and of its parts.
///
/// The subject is kept in a slot by the match statement; a pattern with parts keeps each of them in a slot of its own
/// while it is matched, since comparing runs script code. Names are bound by the whole pattern at its end: what is
/// captured waits in slots until then.
class PatternNode {
  /// `value` is reachable from a slot of the frame.
  func matches(_ value: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    preconditionFailure("a pattern without matches")
  }
}

typealias PatternList = ChildList<PatternNode>

extension PatternList {
  @inline(__always)
  func matches(_ index: Int, _ value: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    let result: Result<Bool, Raised> = self[index]._withUnsafeGuaranteedRef { pattern in
      do throws(Raised) { return .success(try pattern.matches(value, frame)) } catch { return .failure(error) }
    }
    return try result.get()
  }

  func isWildcard(_ index: Int) -> Bool { self[index]._withUnsafeGuaranteedRef { $0 is WildcardPattern } }
}

final class WildcardPattern: PatternNode {
  override func matches(_ value: Value, _ frame: FramePointer) throws(Raised) -> Bool { true }
}

final class CapturePattern: PatternNode {
  let slot: Int
  init(_ slot: Int) { self.slot = slot }
  override func matches(_ value: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    frame[slot] = value
    return true
  }
}

/// `pattern as name`.
final class AsPattern: PatternNode {
  let inner: PatternNode
  let slot: Int

  init(_ inner: PatternNode, _ slot: Int) {
    self.inner = inner
    self.slot = slot
  }

  override func matches(_ value: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    guard try inner.matches(value, frame) else { return false }
    frame[slot] = value
    return true
  }
}

/// A literal or a dotted name, compared by `==`.
final class ValuePattern: PatternNode {
  let site: ValueNode
  let wanted: Node

  init(_ site: ValueNode, _ wanted: Node) {
    self.site = site
    self.wanted = wanted
  }

  override func matches(_ value: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    let other = try wanted.evaluate(frame)
    switch (value, other) {
    case (.int(let x), .int(let y)): return x == y
    case (.str(let x), .str(let y)): return x.hasSameText(as: y)
    default: break
    }
    site.leave(frame)
    do throws(Raised) { return try site.rt.compareTrue(.equal, value, other) } catch { throw site.trace(error) }
  }
}

/// None, True or False.
final class SingletonPattern: PatternNode {
  let wanted: Node
  init(_ wanted: Node) { self.wanted = wanted }
  override func matches(_ value: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    value.isIdentical(to: try wanted.evaluate(frame))
  }
}

final class OrPattern: PatternNode {
  private let alternatives: PatternList
  init(_ alternatives: [PatternNode]) { self.alternatives = PatternList(alternatives) }
  deinit { alternatives.release() }
  override func matches(_ value: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    for index in 0..<alternatives.count where try alternatives.matches(index, value, frame) { return true }
    return false
  }
}

/// `[a, *rest, b]`.
final class SequencePattern: PatternNode {
  let site: ValueNode
  private let elements: PatternList
  private let areAllWildcards: Bool
  /// The index of the starred element, or -1.
  let star: Int
  /// Its list is asked for.
  let keepsStar: Bool
  /// The first of `elements.count` slots for the parts.
  let spill: Int

  init(_ site: ValueNode, _ elements: [PatternNode], star: Int, keepsStar: Bool, spill: Int) {
    self.site = site
    self.elements = PatternList(elements)
    areAllWildcards = elements.allSatisfy { $0 is WildcardPattern }
    self.star = star
    self.keepsStar = keepsStar
    self.spill = spill
  }

  deinit { elements.release() }

  override func matches(_ value: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    if star < 0 {
      switch value {
      case .list(let list): return try matches(list.values, frame)
      case .tuple(let tuple): return try matches(tuple.values, frame)
      default: break
      }
    }
    return try matchesAny(value, frame)
  }

  /// As many values as there are patterns, each of which matches.
  private func matches(_ values: UnsafeBufferPointer<Value>, _ frame: FramePointer) throws(Raised) -> Bool {
    guard values.count == elements.count else { return false }
    let parts = frame + spill
    for index in 0..<elements.count { parts[index] = values[index] }
    return try matchParts(frame)
  }

  private func matchParts(_ frame: FramePointer) throws(Raised) -> Bool {
    for index in 0..<elements.count where !(try elements.matches(index, frame[spill + index], frame)) { return false }
    return true
  }

  @inline(never)
  private func matchesAny(_ value: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    let rt = site.rt
    guard rt.type(of: value).pointee.flags.contains(.matchesSequence) else { return false }
    let parts = frame + spill
    for index in 0..<elements.count { parts[index] = .none }
    do throws(Raised) {
      if !(star >= 0 && elements.count == 1) {
        site.leave(frame)
        let length = try rt.length(value)
        if star < 0 ? length != elements.count : length < elements.count - 1 { return false }
        if star >= 0, !keepsStar {
          // The middle is not looked at, so the ends are fetched by index.
          for index in 0..<elements.count where index != star && !elements.isWildcard(index) {
            let at = index < star ? index : length - (elements.count - index)
            site.leave(frame)
            parts[index] = try rt.getItem(value, index: .int(at))
            guard try elements.matches(index, parts[index], frame) else { return false }
          }
          return true
        }
      }
      if areAllWildcards { return true }
      site.leave(frame)
      if star < 0 {
        try rt.unpack(value, count: elements.count, into: parts)
      } else {
        try rt.unpack(value, before: star, after: elements.count - star - 1, into: parts)
      }
    } catch { throw site.trace(error) }
    return try matchParts(frame)
  }
}

/// `{key: pattern, **rest}`.
final class MappingPattern: PatternNode {
  let site: ValueNode
  private let keys: NodeList
  private let elements: PatternList
  /// The slot of the rest, or -1.
  let rest: Int
  /// Slots for the keys, then for the values.
  let spill: Int

  init(_ site: ValueNode, _ keys: [Node], _ elements: [PatternNode], rest: Int, spill: Int) {
    self.site = site
    self.keys = NodeList(keys)
    self.elements = PatternList(elements)
    self.rest = rest
    self.spill = spill
  }

  deinit {
    keys.release()
    elements.release()
  }

  override func matches(_ value: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    let rt = site.rt
    guard rt.type(of: value).pointee.flags.contains(.matchesMapping) else { return false }
    let parts = frame + spill
    let count = keys.count
    for index in 0..<count * 2 { parts[index] = .none }
    if count > 0 {
      site.leave(frame)
      do throws(Raised) { if try rt.length(value) < count { return false } } catch { throw site.trace(error) }
    }
    for index in 0..<count { parts[index] = try keys.evaluate(index, frame) }
    do throws(Raised) {
      site.leave(frame)
      guard try rt.fetchKeys(value, parts, count) else { return false }
      if rest >= 0 {
        let dict = rt.makeDict()
        frame[rest] = .dict(dict)
        try rt.mergeMapping(dict, value)
        for index in 0..<count { try rt.deleteItem(frame[rest], index: parts[index]) }
      }
    } catch { throw site.trace(error) }
    for index in 0..<count where !(try elements.matches(index, parts[count + index], frame)) { return false }
    return true
  }
}

/// `Class(pattern, name=pattern)`.
final class ClassPattern: PatternNode {
  let site: ValueNode
  let wanted: Node
  let positionalCount: Int
  /// The names of the keyword patterns.
  let names: [StringRef]
  private let elements: PatternList
  /// A slot for the class, one for its `__match_args__`, and one for each attribute.
  let spill: Int

  init(
    _ site: ValueNode, _ wanted: Node, positionalCount: Int, names: [StringRef], _ elements: [PatternNode], spill: Int
  ) {
    self.site = site
    self.wanted = wanted
    self.positionalCount = positionalCount
    self.names = names
    self.elements = PatternList(elements)
    self.spill = spill
  }

  deinit { elements.release() }

  override func matches(_ value: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    let parts = frame + spill
    for index in 0..<elements.count + 2 { parts[index] = .none }
    parts[0] = try wanted.evaluate(frame)
    site.leave(frame)
    do throws(Raised) {
      guard try site.rt.fetchAttributes(value, parts, positionalCount, names) else { return false }
    } catch { throw site.trace(error) }
    for index in 0..<elements.count where !(try elements.matches(index, parts[index + 2], frame)) { return false }
    return true
  }
}

/// Whether the subject in a slot matches a pattern; binds its names if so.
final class CaseTestNode: Node {
  let subject: Int
  let pattern: PatternNode
  /// The first of the slots where what was captured waits, and the names it goes to.
  private let firstCapture: Int
  private let names: TargetList

  init(subject: Int, _ pattern: PatternNode, firstCapture: Int, _ names: [TargetNode]) {
    self.subject = subject
    self.pattern = pattern
    self.firstCapture = firstCapture
    self.names = TargetList(names)
  }

  deinit { names.release() }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value { .bool(try condition(frame)) }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    for index in 0..<names.count { frame[firstCapture + index] = .none }
    guard try pattern.matches(frame[subject], frame) else { return false }
    for index in 0..<names.count { try names.assign(index, frame[firstCapture + index], frame) }
    return true
  }
}

/// A `match` without an await in it.
final class MatchNode: StatementNode {
  let subject: Node
  let slot: Int
  private let cases: ChildList<MatchCaseNode>

  init(_ subject: Node, slot: Int, _ cases: [MatchCaseNode]) {
    self.subject = subject
    self.slot = slot
    self.cases = ChildList(cases)
  }

  deinit { cases.release() }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    frame[slot] = try subject.evaluate(frame)
    for index in 0..<cases.count {
      let outcome: Result<Completion?, Raised> = cases[index]._withUnsafeGuaranteedRef { node in
        do throws(Raised) { return .success(try node.run(frame)) } catch { return .failure(error) }
      }
      if let completion = try outcome.get() { return completion }
    }
    return .normal
  }
}

final class MatchCaseNode {
  let test: Node
  let guardNode: Node
  let body: StatementNode

  init(_ test: Node, _ guardNode: Node, _ body: StatementNode) {
    self.test = test
    self.guardNode = guardNode
    self.body = body
  }

  /// nil if the case does not apply.
  func run(_ frame: FramePointer) throws(Raised) -> Completion? {
    guard try test.condition(frame), try guardNode.condition(frame) else { return nil }
    return try body.execute(frame)
  }
}
