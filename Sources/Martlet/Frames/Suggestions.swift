import MartletSyntax

/// "Did you mean": the name most like one that was not found.
enum Suggestions {
  private static let moveCost = 2
  private static let caseCost = 1
  private static let longestName = 40
  private static let mostCandidates = 750

  /// The builtins in the order in which CPython has them: of equally near ones the first counts.
  private static let builtins = """
    abs all any ascii bin breakpoint callable chr compile delattr dir divmod eval exec format getattr globals \
    hasattr hash hex id input isinstance issubclass iter aiter len locals max min next anext oct ord pow print \
    repr round setattr sorted sum vars None Ellipsis NotImplemented False True bool memoryview bytearray bytes \
    classmethod complex dict enumerate filter float frozenset property int list map object range reversed set \
    slice staticmethod str super tuple type zip BaseException BaseExceptionGroup Exception GeneratorExit \
    KeyboardInterrupt SystemExit ArithmeticError AssertionError AttributeError BufferError EOFError ImportError \
    LookupError MemoryError NameError OSError ReferenceError RuntimeError StopAsyncIteration StopIteration \
    SyntaxError SystemError TypeError ValueError Warning FloatingPointError OverflowError ZeroDivisionError \
    BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning \
    ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning BlockingIOError ChildProcessError \
    ConnectionError FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError \
    PermissionError ProcessLookupError TimeoutError IndentationError IndexError KeyError ModuleNotFoundError \
    NotImplementedError RecursionError UnboundLocalError UnicodeError BrokenPipeError ConnectionAbortedError \
    ConnectionRefusedError ConnectionResetError TabError UnicodeDecodeError UnicodeEncodeError \
    UnicodeTranslateError ExceptionGroup EnvironmentError IOError open quit exit copyright credits license help
    """.split(separator: " ").map { Array($0.utf8) }

  /// The nearest of those builtins that there are.
  static func nearest(to name: [UInt8], amongBuiltins present: [[UInt8]]) -> [UInt8]? {
    nearest(to: name, among: builtins.filter(present.contains) + present.filter { !builtins.contains($0) })
  }

  /// The candidate nearest to a name, if one is near enough; of equally near ones the first.
  static func nearest(to name: [UInt8], among candidates: [[UInt8]]) -> [UInt8]? {
    guard candidates.count < mostCandidates else { return nil }
    var best: [UInt8]?
    var bestDistance = Int.max
    for candidate in candidates where candidate != name {
      let limit = min((name.count + candidate.count + 3) * moveCost / 6, bestDistance - 1)
      let found = distance(name, candidate, limit: limit)
      if found <= limit, found < bestDistance {
        best = candidate
        bestDistance = found
      }
    }
    return best
  }

  /// The cost of turning one name into the other; more than `limit` if it is more than that.
  private static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
    var a = a[...]
    var b = b[...]
    while let first = a.first, first == b.first {
      a.removeFirst()
      b.removeFirst()
    }
    while let last = a.last, last == b.last {
      a.removeLast()
      b.removeLast()
    }
    if a.isEmpty || b.isEmpty { return (a.count + b.count) * moveCost }
    if a.count > longestName || b.count > longestName { return limit + 1 }
    if b.count < a.count { swap(&a, &b) }
    if (b.count - a.count) * moveCost > limit { return limit + 1 }
    var row = (1...a.count).map { $0 * moveCost }
    var result = 0
    for (column, byte) in b.enumerated() {
      var diagonal = column * moveCost
      result = diagonal
      var minimum = Int.max
      for (index, other) in a.enumerated() {
        let substitution = diagonal + substitutionCost(byte, other)
        diagonal = row[index]
        result = min(min(result, diagonal) + moveCost, substitution)
        row[index] = result
        minimum = min(minimum, result)
      }
      if minimum > limit { return limit + 1 }
    }
    return result
  }

  private static func substitutionCost(_ a: UInt8, _ b: UInt8) -> Int {
    if a == b { return 0 }
    if a & 31 != b & 31 { return moveCost }
    func lowered(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte + 32 : byte }
    return lowered(a) == lowered(b) ? caseCost : moveCost
  }
}

extension Runtime {
  /// What an exception's traceback proposes, or nil. Only for exactly NameError and AttributeError, as in CPython.
  func suggestion(for exception: ExceptionRef) -> String? {
    guard case .str(let name) = exception.pointee.payload else { return nil }
    let wanted = Array(name.utf8)
    let found: [UInt8]?
    switch exception.asInstance.type {
    case types.exceptions.attributeError:
      guard !exception.pointee.subject.isUndefined else { return nil }
      do throws(Raised) {
        found = Suggestions.nearest(to: wanted, among: texts(try dir(exception.pointee.subject).values))
      } catch {
        _ = takeException()
        return nil
      }
    case types.exceptions.nameError:
      guard exception.pointee.traceback.count > 0 else { return nil }
      let place = exception.pointee.traceback[0]
      guard let program = program(at: place) else { return nil }
      found =
        Suggestions.nearest(to: wanted, among: localNames(at: place, in: program))
        ?? Suggestions.nearest(to: wanted, among: keys(of: program.globals))
        ?? Suggestions.nearest(to: wanted, amongBuiltins: keys(of: builtins))
    default: return nil
    }
    return found.map { String(decoding: $0, as: UTF8.self) }
  }

  private func texts(_ values: UnsafeBufferPointer<Value>) -> [[UInt8]] {
    values.compactMap { if case .str(let text) = $0 { Array(text.utf8) } else { nil } }
  }

  private func keys(of dict: DictRef) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var position = 0
    while let entry = dict.nextEntry(&position) {
      if case .str(let text) = entry.pointee.key { result.append(Array(text.utf8)) }
    }
    return result
  }

  /// The variables of the innermost function that holds a place, captured ones included.
  private func localNames(at place: SourceRange, in program: Program) -> [[UInt8]] {
    var innermost: Scope?
    for scope in program.scopes.all where scope.range.start <= place.start && place.end <= scope.range.end {
      if let found = innermost, found.range.end - found.range.start <= scope.range.end - scope.range.start { continue }
      innermost = scope
    }
    guard let innermost, innermost.kind != .module, innermost.kind != .class else { return [] }
    return (innermost.locals + innermost.free).map { Array($0.utf8) }
  }
}
