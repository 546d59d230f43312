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
  let alternatives: [PatternNode]
  init(_ alternatives: [PatternNode]) { self.alternatives = alternatives }
  override func matches(_ value: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    for alternative in alternatives where try alternative.matches(value, frame) { return true }
    return false
  }
}

/// `[a, *rest, b]`.
final class SequencePattern: PatternNode {
  let site: ValueNode
  let elements: [PatternNode]
  /// The index of the starred element, or -1.
  let star: Int
  /// Its list is asked for.
  let keepsStar: Bool
  /// The first of `elements.count` slots for the parts.
  let spill: Int

  init(_ site: ValueNode, _ elements: [PatternNode], star: Int, keepsStar: Bool, spill: Int) {
    self.site = site
    self.elements = elements
    self.star = star
    self.keepsStar = keepsStar
    self.spill = spill
  }

  override func matches(_ value: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    let rt = site.rt
    guard rt.type(of: value).pointee.flags.contains(.matchesSequence) else { return false }
    let parts = frame + spill
    for index in elements.indices { parts[index] = .none }
    do throws(Raised) {
      if !(star >= 0 && elements.count == 1) {
        site.leave(frame)
        let length = try rt.length(value)
        if star < 0 ? length != elements.count : length < elements.count - 1 { return false }
        if star >= 0, !keepsStar {
          // The middle is not looked at, so the ends are fetched by index.
          for index in elements.indices where index != star && !(elements[index] is WildcardPattern) {
            let at = index < star ? index : length - (elements.count - index)
            site.leave(frame)
            parts[index] = try rt.getItem(value, index: .int(at))
            guard try elements[index].matches(parts[index], frame) else { return false }
          }
          return true
        }
      }
      if elements.allSatisfy({ $0 is WildcardPattern }) { return true }
      site.leave(frame)
      if star < 0 {
        try rt.unpack(value, count: elements.count, into: parts)
      } else {
        try rt.unpack(value, before: star, after: elements.count - star - 1, into: parts)
      }
    } catch { throw site.trace(error) }
    for index in elements.indices where !(try elements[index].matches(parts[index], frame)) { return false }
    return true
  }
}

/// `{key: pattern, **rest}`.
final class MappingPattern: PatternNode {
  let site: ValueNode
  let keys: [Node]
  let elements: [PatternNode]
  /// The slot of the rest, or -1.
  let rest: Int
  /// Slots for the keys, then for the values.
  let spill: Int

  init(_ site: ValueNode, _ keys: [Node], _ elements: [PatternNode], rest: Int, spill: Int) {
    self.site = site
    self.keys = keys
    self.elements = elements
    self.rest = rest
    self.spill = spill
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
    for index in 0..<count { parts[index] = try keys[index].evaluate(frame) }
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
    for index in 0..<count where !(try elements[index].matches(parts[count + index], frame)) { return false }
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
  let elements: [PatternNode]
  /// A slot for the class, one for its `__match_args__`, and one for each attribute.
  let spill: Int

  init(
    _ site: ValueNode, _ wanted: Node, positionalCount: Int, names: [StringRef], _ elements: [PatternNode], spill: Int
  ) {
    self.site = site
    self.wanted = wanted
    self.positionalCount = positionalCount
    self.names = names
    self.elements = elements
    self.spill = spill
  }

  override func matches(_ value: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    let parts = frame + spill
    for index in 0..<elements.count + 2 { parts[index] = .none }
    parts[0] = try wanted.evaluate(frame)
    site.leave(frame)
    do throws(Raised) {
      guard try site.rt.fetchAttributes(value, parts, positionalCount, names) else { return false }
    } catch { throw site.trace(error) }
    for index in elements.indices where !(try elements[index].matches(parts[index + 2], frame)) { return false }
    return true
  }
}

/// Whether the subject in a slot matches a pattern; binds its names if so.
final class CaseTestNode: Node {
  let subject: Int
  let pattern: PatternNode
  /// Where what was captured waits, and the names it goes to.
  let captures: [(slot: Int, target: TargetNode)]

  init(subject: Int, _ pattern: PatternNode, captures: [(slot: Int, target: TargetNode)]) {
    self.subject = subject
    self.pattern = pattern
    self.captures = captures
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value { .bool(try condition(frame)) }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    for capture in captures { frame[capture.slot] = .none }
    guard try pattern.matches(frame[subject], frame) else { return false }
    for capture in captures { try capture.target.assign(frame[capture.slot], frame) }
    return true
  }
}

/// A `match` without an await in it.
final class MatchNode: StatementNode {
  let subject: Node
  let slot: Int
  private let cases: UnsafeMutablePointer<Unmanaged<MatchCaseNode>>
  private let count: Int

  init(_ subject: Node, slot: Int, _ cases: [MatchCaseNode]) {
    self.subject = subject
    self.slot = slot
    count = cases.count
    self.cases = .allocate(capacity: max(1, cases.count))
    for (index, node) in cases.enumerated() { (self.cases + index).initialize(to: Unmanaged.passRetained(node)) }
  }

  deinit {
    for index in 0..<count { cases[index].release() }
    cases.deallocate()
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    frame[slot] = try subject.evaluate(frame)
    for index in 0..<count {
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
