/// The functions of `sys` by which a script takes over what is said of values at a prompt and of exceptions that nothing catches.
extension Runtime {
  /// What a script has put in the place of a function of `sys`; nil if that is still there.
  func replacement(of name: StaticString) -> Value? {
    func own(_ module: StaticString) -> Value? {
      getItem(modules, intern(module))?.object(.module, as: ModuleObject.self)
        .flatMap { getItem($0.pointee.dict, intern(name)) }
    }
    guard let hook = own("sys") else { return nil }
    if let original = own("_sys"), original.isIdentical(to: hook) { return nil }
    return hook
  }

  /// Tells of the exception that ends the script, by `sys.excepthook` if that has been replaced. Returns a SystemExit
  /// that the function raises itself.
  func tellUncaught(_ exception: Value) -> Value? {
    guard let hook = replacement(of: "excepthook"), !isTerminating else {
      writeToStderr(formatException(exception))
      if !isTerminating { noteCancellations(of: exception) }
      return nil
    }
    let saved = top
    saved[0] = exception
    saved[1] = hook
    saved[2] = .none
    top = saved + 3
    defer { top = saved }
    do throws(Raised) {
      let traceback = self.exception(exception).map { tracebackValue($0) } ?? .none
      _ = try call(hook, arguments: makeTuple([.type(type(of: exception)), exception, traceback]), keywords: nil)
    } catch {
      let second = takeException()
      saved[2] = second
      if isTerminating || isInstance(second, types.exceptions.systemExit) { return second }
      output.write("Error in sys.excepthook:\n" + formatException(second), to: .stderr)
      output.write("\nOriginal exception was:\n" + formatException(exception), to: .stderr)
    }
    return nil
  }

  /// An exception that nobody can catch, such as one in a finaliser, is told by `sys.unraisablehook`.
  /// - Parameter message: what is said before the object, if not the usual.
  func reportUnraisable(_ exception: Value, _ object: Value, _ message: String? = nil) {
    let saved = top
    saved[0] = exception
    saved[1] = object
    saved[2] = .none
    top = saved + 3
    defer { top = saved }
    guard let hook = replacement(of: "unraisablehook"), !hook.isNone, !isTerminating else {
      return writeUnraisable(exception, (message ?? "Exception ignored in") + ": ", object)
    }
    saved[2] = hook
    do throws(Raised) {
      let tell = try getAttribute(try importModule("_sys"), intern("_tell"))
      let told = message.map { str($0) } ?? .none
      _ = try call(tell, arguments: makeTuple([hook, exception, object, told]), keywords: nil)
    } catch {
      let second = takeException()
      saved[0] = second
      if !isTerminating { writeUnraisable(second, "Exception ignored in sys.unraisablehook: ", hook) }
    }
  }

  private func writeUnraisable(_ exception: Value, _ introduction: String, _ object: Value) {
    var text = introduction
    do throws(Raised) { text += try repr(object).string } catch {
      _ = takeException()
      text += "<object repr() failed>"
    }
    writeToStderr(text + "\n" + formatException(exception))
  }

  /// Flushes what a script has put in the place of its streams; whether that went well.
  /// - Parameter isEnd: it is the end of the run, not only of the script's text, whose failures nobody tells of.
  @discardableResult
  func flushReplacedStreams(isEnd: Bool) -> Bool {
    guard let sys = getItem(modules, intern("sys"))?.object(.module, as: ModuleObject.self)?.pointee.dict else {
      return true
    }
    var succeeds = true
    let streams: [(StaticString, StaticString, Bool)] = [
      ("stdout", "__stdout__", isEnd), ("stderr", "__stderr__", false),
    ]
    for (name, original, isTold) in isEnd ? streams : streams.reversed() {
      guard let stream = getItem(sys, intern(name)), !stream.isNone,
        getItem(sys, intern(original))?.isIdentical(to: stream) != true
      else { continue }
      top[0] = stream
      top += 1
      defer { top -= 1 }
      do throws(Raised) {
        if isEnd, let closed = try findAttribute(stream, intern("closed")), try isTrue(closed) { continue }
      } catch { _ = takeException() }
      if isTerminating { return false }
      do throws(Raised) { _ = try call(try getAttribute(stream, intern("flush"))) } catch {
        succeeds = false
        let exception = takeException()
        if isTold { reportUnraisable(exception, stream) }
      }
    }
    return succeeds
  }

  /// Writes what the interpreter has to say to what a script has put in the place of `sys.stderr`, if it has.
  func writeToStderr(_ text: String) {
    guard let stream = replacedStderr else { return output.write(text, to: .stderr) }
    if !stream.isNone { write(str(text), to: stream) }
  }

  /// The same for a text of the script, which is seen where there is no `sys.stderr` too.
  func writeToStderr(_ text: StringRef) throws(Raised) {
    if let stream = replacedStderr, !stream.isNone { return write(.str(text), to: stream) }
    let bytes = try TextCodec(self, .utf8, "backslashreplace").encode(text)
    bytes.withUnsafeBufferPointer { output.write($0, to: .stderr) }
  }

  /// What a script has put in the place of `sys.stderr`.
  private var replacedStderr: Value? {
    guard !isTerminating,
      let sys = getItem(modules, intern("sys"))?.object(.module, as: ModuleObject.self)?.pointee.dict,
      let stream = getItem(sys, intern("stderr")), let original = getItem(sys, intern("__stderr__")),
      !stream.isIdentical(to: original)
    else { return nil }
    return stream
  }

  private func write(_ text: Value, to stream: Value) {
    top[0] = raisedException
    top[1] = text
    top += 2
    do throws(Raised) { _ = try call(try getAttribute(stream, intern("write")), text) } catch {
      _ = takeException()
    }
    top -= 2
    raisedException = top[0]
  }
}
