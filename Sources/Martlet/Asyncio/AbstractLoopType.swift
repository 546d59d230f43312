/// `AbstractEventLoop`: what a loop can do in principle. Its methods say only that they are not there.
enum AbstractLoopType {
  private static let methods: [StaticString] = [
    "run_forever(self)", "run_until_complete(self, future)", "stop(self)", "is_running(self)", "is_closed(self)",
    "close(self)", "_timer_handle_cancelled(self, handle)", "call_soon(self, callback, *args, context=None)",
    "call_later(self, delay, callback, *args, context=None)", "call_at(self, when, callback, *args, context=None)",
    "time(self)", "create_future(self)", "create_task(self, coro, *, name=None, context=None)",
    "call_soon_threadsafe(self, callback, *args, context=None)", "run_in_executor(self, executor, func, *args)",
    "set_default_executor(self, executor)", "add_signal_handler(self, sig, callback, *args)",
    "remove_signal_handler(self, sig)", "set_task_factory(self, factory)", "get_task_factory(self)",
    "get_exception_handler(self)", "set_exception_handler(self, handler)", "default_exception_handler(self, context)",
    "call_exception_handler(self, context)", "get_debug(self)", "set_debug(self, enabled)",
  ]
  private static let coroutines: [StaticString] = [
    "shutdown_asyncgens(self)", "shutdown_default_executor(self)", "connect_read_pipe(self, protocol_factory, pipe)",
    "connect_write_pipe(self, protocol_factory, pipe)",
    "subprocess_shell(self, protocol_factory, cmd, *, stdin=-1, stdout=-1, stderr=-1, **kwargs)",
    "subprocess_exec(self, protocol_factory, *args, stdin=-1, stdout=-1, stderr=-1, **kwargs)",
  ]
  private static let watchers: [StaticString] = [
    "add_reader(self, fd, callback, *args)", "remove_reader(self, fd)", "add_writer(self, fd, callback, *args)",
    "remove_writer(self, fd)",
  ]
  /// What would need a socket, by the class that CPython has it in.
  private static let socketsOfBase: [StaticString] = [
    "getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0)", "getnameinfo(self, sockaddr, flags=0)",
    "create_connection(self, protocol_factory, host=None, port=None, **kwargs)",
    "create_server(self, protocol_factory, host=None, port=None, **kwargs)",
    "sendfile(self, transport, file, offset=0, count=None, *, fallback=True)",
    "start_tls(self, transport, protocol, sslcontext, **kwargs)",
    "connect_accepted_socket(self, protocol_factory, sock, **kwargs)",
    "create_datagram_endpoint(self, protocol_factory, local_addr=None, remote_addr=None, **kwargs)",
    "sock_sendfile(self, sock, file, offset=0, count=None, *, fallback=None)",
  ]
  private static let socketsOfSelector: [StaticString] = [
    "sock_recv(self, sock, nbytes)", "sock_recv_into(self, sock, buf)", "sock_recvfrom(self, sock, bufsize)",
    "sock_recvfrom_into(self, sock, buf, nbytes=0)", "sock_sendall(self, sock, data)",
    "sock_sendto(self, sock, data, address)", "sock_connect(self, sock, address)", "sock_accept(self, sock)",
  ]
  private static let socketsOfUnix: [StaticString] = [
    "create_unix_connection(self, protocol_factory, path=None, **kwargs)",
    "create_unix_server(self, protocol_factory, path=None, **kwargs)",
  ]

  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("What every event loop can do."))
    t.newOfSubclass { rt, type throws(Raised) in
      if type.isSubclass(of: rt.asyncio.loopType) { return try rt.makeSelectorLoop(type).asValue }
      let loop = rt.makeLoop(type)
      if type.isSubclass(of: rt.asyncio.baseLoopType) {
        rt.top[0] = loop.asValue
        rt.top += 1
        defer { rt.top -= 1 }
        loop.state.isDebug = try rt.isDebugMode()
      }
      return loop.asValue
    }
    for signature in methods + watchers {
      t.scripted("AbstractEventLoop", signature) { rt, _ throws(Raised) in
        throw rt.raise(rt.types.exceptions.notImplementedError)
      }
    }
    for signature in coroutines + socketsOfBase + socketsOfSelector + socketsOfUnix {
      t.scripted("AbstractEventLoop", signature) { rt, _ throws(Raised) in rt.makeRefusal(.none) }
        .makesCoroutine = true
    }
  }

  static func populateRefusalsOfBase(_ t: TypeBuilder) { refuse(socketsOfBase, "BaseEventLoop", t) }

  static func populateRefusals(_ t: TypeBuilder) {
    refuse(socketsOfSelector, "BaseSelectorEventLoop", t)
    refuse(socketsOfUnix, "_UnixSelectorEventLoop", t)
  }

  /// The same names, which say why.
  private static func refuse(_ signatures: [StaticString], _ owner: String, _ t: TypeBuilder) {
    for signature in signatures {
      t.scripted(owner, signature) { rt, _ throws(Raised) in rt.makeRefusal(rt.str(noSockets)) }.makesCoroutine = true
    }
  }

  /// Descriptors that a loop watches.
  static func populateWatchers(_ t: TypeBuilder) {
    for (index, signature) in watchers.enumerated() {
      t.scripted("BaseSelectorEventLoop", signature) { rt, a throws(Raised) in
        let name: StaticString = index % 2 == 0 ? "_add" : "_remove"
        let function = try rt.getAttribute(try rt.importModule("asyncio.selector_events"), rt.intern(name))
        let writes = Value.bool(index >= 2)
        if index % 2 == 1 { return try rt.call(function, a[0], a[1], writes) }
        _ = try rt.call(function, [a[0], a[1], writes, a[2], a[3]])
        return .none
      }
    }
  }

  static let noSockets = "Martlet has no sockets"

  static func populatePolicy(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("What tells and makes the loop of a thread."))
    let methods: [StaticString] = [
      "get_event_loop(self)", "set_event_loop(self, loop)", "new_event_loop(self)", "get_child_watcher(self)",
      "set_child_watcher(self, watcher)",
    ]
    t.newOfSubclass { rt, type throws(Raised) in try rt.newInstance(type) }
    for signature in methods {
      t.scripted("AbstractEventLoopPolicy", signature) { rt, _ throws(Raised) in
        throw rt.raise(rt.types.exceptions.notImplementedError)
      }
    }
  }
}

/// A coroutine that raises NotImplementedError. Slot: the message, or None.
final class RefusingCoroutine: NativeCoroutine {
  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    if isRaising { throw Raised() }
    let message = frame.slots[0]
    throw rt.raise(
      rt.types.exceptions.notImplementedError, arguments: message.isNone ? rt.emptyTuple : rt.makeTuple([message]))
  }
}

extension Runtime {
  func makeRefusal(_ message: Value) -> Value {
    let frame = makeNativeCoroutine(asyncio.refusalCode)
    frame.slots[0] = message
    return frame.asValue
  }
}
