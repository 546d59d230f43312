"""Names of asyncio that programs seldom write: errors, policies, base classes, registered tasks."""
import asyncio
import asyncio.events
import asyncio.tasks


def show(call, *args, **keywords):
    try:
        result = call(*args, **keywords)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print(repr(result))


for error in (asyncio.IncompleteReadError(b"ab", 5), asyncio.IncompleteReadError(b"", None),
    asyncio.LimitOverrunError("over", 7), asyncio.QueueEmpty(), asyncio.InvalidStateError("x"),
              asyncio.TimeoutError(), asyncio.CancelledError("m"), asyncio.BrokenBarrierError(),
    asyncio.SendfileNotAvailableError("s"), asyncio.QueueFull()):
    print(type(error).__name__, error, error.args, [base.__name__ for base in type(error).__mro__[1:3]],
        {name: getattr(error, name) for name in ("partial", "expected", "consumed") if hasattr(error, name)})
import pickle
for error in (asyncio.IncompleteReadError(b"ab", 5), asyncio.LimitOverrunError("over", 7)):
    copy = pickle.loads(pickle.dumps(error))
    print(copy, getattr(copy, "partial", None), getattr(copy, "consumed", None))
show(asyncio.get_running_loop)
show(asyncio.current_task)
show(asyncio.all_tasks)
print(asyncio._get_running_loop(), asyncio.tasks._get_running_loop() if hasattr(asyncio.tasks,
    "_get_running_loop") else None)
policy = asyncio.get_event_loop_policy()
print(isinstance(policy, asyncio.AbstractEventLoopPolicy), isinstance(policy, asyncio.DefaultEventLoopPolicy))
base = asyncio.AbstractEventLoopPolicy()
for name, *arguments in (("get_event_loop",), ("set_event_loop", None), ("new_event_loop",), ("get_child_watcher",),
    ("set_child_watcher", None)):
    show(getattr(base, name), *arguments)
show(asyncio.set_event_loop_policy, 5)
show(asyncio.set_event_loop, 5)


class Own(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print("new loop of own policy")
        return super().new_event_loop()


asyncio.set_event_loop_policy(Own())
asyncio.run(asyncio.sleep(0))
asyncio.set_event_loop_policy(None)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop, loop.is_running(), loop.is_closed(), loop.get_debug())
abstract = asyncio.AbstractEventLoop()
for name, *arguments in (("run_forever",), ("run_until_complete", None), ("stop",), ("is_running",), ("is_closed",),
    ("close",), ("call_soon", print), ("call_later", 1, print), ("call_at", 1, print), ("time",), ("create_future",),
    ("create_task", None),
                         ("call_soon_threadsafe", print), ("run_in_executor", None, print),
    ("set_default_executor", None), ("add_reader", 0, print), ("remove_reader", 0), ("add_writer", 0, print),
    ("remove_writer", 0), ("add_signal_handler", 2, print),
                         ("remove_signal_handler", 2), ("set_task_factory", None), ("get_task_factory",),
    ("get_exception_handler",), ("set_exception_handler", None), ("default_exception_handler", {}),
    ("call_exception_handler", {}), ("get_debug",), ("set_debug", True)):
    show(getattr(abstract, name), *arguments)


async def refuse(name, *arguments):
    try:
        await getattr(abstract, name)(*arguments)
    except NotImplementedError as error:
        print(name, "NotImplementedError", error)


async def main():
    for name, *arguments in (("shutdown_asyncgens",), ("shutdown_default_executor",), ("getaddrinfo", "x", 1),
        ("getnameinfo", ("x", 1)), ("create_connection", None), ("create_server", None), ("sendfile", None, None),
        ("start_tls", None, None, None),
                             ("create_unix_connection", None), ("create_unix_server", None),
        ("connect_accepted_socket", None, None), ("create_datagram_endpoint", None),
        ("connect_read_pipe", None, None), ("connect_write_pipe", None, None), ("sock_recv", None, 1),
                             ("sock_recv_into", None, None), ("sock_recvfrom", None, 1),
        ("sock_recvfrom_into", None, None), ("sock_sendall", None, b""), ("sock_sendto", None, b"", None),
        ("sock_connect", None, None), ("sock_accept", None), ("sock_sendfile", None, None)):
        await refuse(name, *arguments)
    task = asyncio.current_task()
    running = asyncio.get_running_loop()
    print(asyncio._get_running_loop() is running)
    asyncio._leave_task(running, task)
    print(asyncio.current_task())
    try:
        asyncio._leave_task(running, task)
    except RuntimeError as error:
        print(str(error).split(" <Task")[0], str(error).endswith("None."))
    asyncio._enter_task(running, task)
    print(asyncio.current_task() is task)
    try:
        asyncio._enter_task(running, task)
    except RuntimeError as error:
        print(str(error).split(" <Task")[0], "while another task" in str(error))


loop.run_until_complete(main())
loop.close()
asyncio.set_event_loop(None)
for cls in (asyncio.BaseProtocol, asyncio.Protocol, asyncio.BufferedProtocol, asyncio.DatagramProtocol,
    asyncio.SubprocessProtocol):
    protocol = cls()
    print(cls.__name__, sorted(name for name in dir(cls) if not name.startswith("_")), protocol.connection_made(None),
        protocol.connection_lost(None), protocol.pause_writing(), protocol.resume_writing())
for cls in (asyncio.BaseTransport, asyncio.ReadTransport, asyncio.WriteTransport, asyncio.Transport,
    asyncio.DatagramTransport, asyncio.SubprocessTransport):
    transport = cls({"key": 1})
    print(cls.__name__, transport.get_extra_info("key"), transport.get_extra_info("none", 5))
    for name in ("is_closing", "close", "get_protocol", "pause_reading", "resume_reading", "is_reading",
        "get_write_buffer_size", "get_write_buffer_limits", "set_write_buffer_limits", "write_eof", "can_write_eof",
        "abort", "get_pid", "get_returncode", "kill", "terminate"):
        if hasattr(transport, name):
            show(getattr(transport, name))
    for name, *arguments in (("set_protocol", None), ("write", b""), ("sendto", b""), ("get_pipe_transport", 1),
        ("send_signal", 1)):
        if hasattr(transport, name):
            show(getattr(transport, name), *arguments)
server = asyncio.AbstractServer()
for name in ("close", "get_loop", "is_serving"):
    show(getattr(server, name))
print(asyncio.iscoroutinefunction(main), asyncio.isfuture(5), asyncio.iscoroutine(main), asyncio.ALL_COMPLETED,
    asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION)
show(asyncio.ensure_future, 5)
show(asyncio.wrap_future, 5)
show(asyncio.run, 5)
