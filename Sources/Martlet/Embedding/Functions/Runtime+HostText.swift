import MartletSyntax

/// Making functions and classes of the host: their declarations are a text of the language that is run like any other,
/// and then its functions get their bodies from Swift. So binding of arguments, defaults, signatures, documentation and
/// `inspect` are those of ordinary functions.
extension Runtime {
  /// Runs declarations in a namespace.
  ///
  /// - Parameter functions: those that the text defines, in its order.
  func declare(_ text: String, _ functions: [HostFunction], in namespace: DictRef) {
    noteThread()
    do throws(Raised) {
      let program: Program
      do throws(SyntaxError) {
        program = try load(makeBundledSource(name: "<host>", text: Array(text.utf8)), globals: namespace)
      } catch { throw raise(error) }
      _ = try run(program)
      let codes = program.codes.values.filter {
        if case .function(let definition) = $0.definition { return !definition.isLambda }
        return false
      }.sorted { $0.scope.range.start < $1.scope.range.start }
      precondition(codes.count == functions.count, "define: not a declaration of one function:\n\(text)")
      for (code, function) in zip(codes, functions) { implement(code.record, function) }
    } catch {
      let failure = formatException(takeException())
      preconditionFailure("define: not a declaration:\n\(text)\n\(failure)")
    }
  }

  /// Gives a declared function its body.
  private func implement(_ code: CodeRef, _ function: HostFunction) {
    let count = code.pointee.localCount
    switch function.body {
    case .sync(let body): give(code, HostCallNode(self, function, slotCount: max(1, count), body))
    case .sendable(let prepare):
      give(code, SendableHostCallNode(self, function, slotCount: max(1, count), prepare))
    case .async(let prepare):
      code.pointee.slotCount = count + 1
      code.pointee.adopt(StateMachine(native: HostCoroutine(function, prepare)))
    }
  }

  private func give(_ code: CodeRef, _ body: Node) {
    code.pointee.body = Unmanaged.passRetained(body)
    if code.pointee.isSimple { code.pointee.directCount = code.pointee.positionalCount }
  }

  /// The namespace in which a host's declarations are run; it looks like a module of the name.
  func makeHostNamespace(_ name: String) -> DictRef {
    let dict = makeDict()
    setItem(dict, "__name__", str(name))
    setItem(dict, "__builtins__", getItem(modules, intern("builtins")) ?? .none)
    return dict
  }

  /// Declares one function and returns it.
  func makeHostFunction(_ function: HostFunction, module: String) -> Value {
    let namespace = makeHostNamespace(module)
    declare(function.text(), [function], in: namespace)
    return getItem(namespace, intern(function.name)) ?? .none
  }
}
