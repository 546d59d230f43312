extension ScriptObject {
  /// The elements of a script's iterable, one by one as they are asked for.
  ///
  /// The elements end where the script raises an exception, or gives one of another kind; the iterator's `error` tells.
  public func elements<Element: ConvertibleFromScript>(of type: Element.Type = Element.self) throws
    -> ScriptElements<Element>
  {
    let interpreter = try interpreter()
    let iterator: ScriptObject = try interpreter.perform { rt throws(Raised) in
      try rt.iterator(self.root.value(in: rt)!)
    }
    return ScriptElements(iterator: iterator)
  }

  /// The elements of a script's async iterable, such as an async generator.
  ///
  ///     for try await tick in try clock.asyncElements(of: Int.self) { … }
  ///
  /// A loop that is left early closes the generator when it goes on to the next turn of the interpreter's loop.
  public func asyncElements<Element: ConvertibleFromScript>(of type: Element.Type = Element.self) throws
    -> ScriptAsyncElements<Element>
  {
    let interpreter = try interpreter()
    let iterator: ScriptObject = try interpreter.perform { rt throws(Raised) in
      try rt.call(try rt.getAttribute(self.root.value(in: rt)!, rt.intern("__aiter__")))
    }
    return ScriptAsyncElements(iterator: iterator)
  }
}

/// What a script's iterator gives.
public struct ScriptElements<Element: ConvertibleFromScript>: Sequence, IteratorProtocol {
  private let iterator: ScriptObject
  /// What ended the elements, if it was not their end.
  public private(set) var error: (any Error)?
  private var isAtEnd = false

  init(iterator: ScriptObject) { self.iterator = iterator }

  public mutating func next() -> Element? {
    do { return try nextOrThrow() } catch {
      self.error = error
      isAtEnd = true
      return nil
    }
  }

  /// The next element; nil at the end.
  public mutating func nextOrThrow() throws -> Element? {
    if isAtEnd { return nil }
    var isAtEnd = false
    let element: Element? = try iterator.interpreter().perform(
      orNil: { rt throws(Raised) in
        let next = try rt.next(self.iterator.root.value(in: rt)!)
        isAtEnd = next == nil
        return next ?? .none
      }, isNil: { isAtEnd })
    self.isAtEnd = isAtEnd
    return element
  }
}

/// What a script's async iterator gives.
public struct ScriptAsyncElements<Element: ConvertibleFromScript>: AsyncSequence, AsyncIteratorProtocol {
  private let iterator: ScriptObject

  init(iterator: ScriptObject) { self.iterator = iterator }

  public func makeAsyncIterator() -> ScriptAsyncElements { self }

  public func next() async throws -> Element? { try await next(isolation: nil) }

  public func next(isolation actor: isolated (any Actor)?) async throws -> Element? {
    let interpreter = try iterator.interpreter()
    let value = try interpreter.begin { rt in
      do throws(Raised) {
        return try rt.call(try rt.getAttribute(self.iterator.root.value(in: rt)!, rt.intern("__anext__")))
      } catch { throw ScriptRaise() }
    }
    do { return try await interpreter.awaitResult(value) } catch let error as ScriptError
      where error.isInstance(of: "StopAsyncIteration")
    { return nil }
  }
}

extension Interpreter {
  /// As `perform`, but nil if the body says that there is no value.
  func perform<Result: ConvertibleFromScript>(
    orNil body: (Runtime) throws -> Value, isNil: () -> Bool
  ) throws -> Result? {
    let top = beginRun()
    do {
      let value = try body(rt)
      let result = isNil() ? nil : try rt.load(Result.self, from: value)
      endRun(top)
      return result
    } catch { throw endRun(top, any: error) }
  }
}
