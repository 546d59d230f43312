"""What the abstract classes of asyncio do when their methods are called; watchers of children without children."""
import asyncio
import warnings


def show(function, *args):
    try:
        result = function(*args)
    except Exception as error:
        print(function.__qualname__, type(error).__name__, error)
    else:
        print(function.__qualname__, result if result is None or isinstance(result, (bool, int)) else type(result).__name__)


async def wait_for(awaitable, name):
    try:
        print(name, await awaitable)
    except Exception as error:
        print(name, type(error).__name__, error)


async def main():
    loop = asyncio.get_running_loop()
    server = asyncio.AbstractServer()
    for name in ("close", "get_loop", "is_serving"):
        show(getattr(server, name))
    for name in ("start_serving", "serve_forever", "wait_closed"):
        await wait_for(getattr(server, name)(), name)
    async with NoServer() as entered:
        print("entered", type(entered).__name__)

    abstract = asyncio.AbstractEventLoop()
    await wait_for(abstract.subprocess_shell(None, "x"), "subprocess_shell")
    await wait_for(abstract.subprocess_exec(None, "x"), "subprocess_exec")

    for kind, calls in (
            (asyncio.BaseProtocol, [("connection_made", None), ("connection_lost", None), ("pause_writing",),
                                    ("resume_writing",)]),
            (asyncio.Protocol, [("data_received", b""), ("eof_received",)]),
            (asyncio.BufferedProtocol, [("get_buffer", 5), ("buffer_updated", 5), ("eof_received",)]),
            (asyncio.DatagramProtocol, [("datagram_received", b"", None), ("error_received", None)]),
            (asyncio.SubprocessProtocol, [("pipe_data_received", 1, b""), ("pipe_connection_lost", 1, None),
                                          ("process_exited",)])):
        made = kind()
        for name, *args in calls:
            show(getattr(made, name), *args)

    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader, lambda r, w: print("connected", type(w).__name__))
    transport = Transport()
    protocol.connection_made(transport)
    protocol.data_received(b"one\ntwo")
    print(await reader.readline(), protocol.eof_received(), await reader.read(), reader.at_eof())
    writer = asyncio.StreamWriter(transport, protocol, reader, loop)
    writer.write(b"x")
    writer.writelines([b"y", b"z"])
    print(writer.can_write_eof(), writer.write_eof(), writer.is_closing(), writer.get_extra_info("key", 7),
          writer.transport is transport)
    protocol.connection_lost(None)
    print(await writer.wait_closed())
    protocol = asyncio.StreamReaderProtocol(asyncio.StreamReader())
    protocol.connection_made(transport)
    writer = asyncio.StreamWriter(transport, protocol, None, loop)
    protocol.connection_lost(ConnectionError("gone"))
    await wait_for(writer.wait_closed(), "wait_closed")
    await wait_for(writer.drain(), "drain")

    process = await asyncio.create_subprocess_shell("cat; exit 3", stdin=asyncio.subprocess.PIPE,
                                                    stdout=asyncio.subprocess.PIPE)
    print(await process.communicate(b"through"), process.returncode)
    await wait_for(asyncio.create_subprocess_shell(5), "create_subprocess_shell")


class NoServer(asyncio.AbstractServer):
    def close(self):
        print("close")

    async def wait_closed(self):
        print("wait_closed")


class Transport(asyncio.Transport):
    def is_closing(self):
        return True

    def write(self, data):
        print("write", data)

    def writelines(self, pieces):
        print("writelines", pieces)

    def can_write_eof(self):
        return True

    def write_eof(self):
        print("write_eof")

    def close(self):
        print("transport closed")


asyncio.run(main())

watcher = asyncio.AbstractChildWatcher()
for name, *args in (("add_child_handler", 1, print), ("remove_child_handler", 1), ("attach_loop", None), ("close",),
                    ("is_active",), ("__enter__",)):
    show(getattr(watcher, name), *args)
warnings.simplefilter("ignore")
for kind in (asyncio.SafeChildWatcher, asyncio.FastChildWatcher, asyncio.PidfdChildWatcher,
             asyncio.MultiLoopChildWatcher, asyncio.ThreadedChildWatcher):
    print(kind.__name__, issubclass(kind, asyncio.AbstractChildWatcher))
    watcher = kind()
    for name, *args in (("is_active",), ("attach_loop", None), ("remove_child_handler", 99999), ("is_active",), ("close",)):
        show(getattr(watcher, name), *args)
print(isinstance(asyncio.get_child_watcher(), asyncio.ThreadedChildWatcher))
chosen = asyncio.ThreadedChildWatcher()
asyncio.set_child_watcher(chosen)
print(asyncio.get_child_watcher() is chosen, asyncio.get_event_loop_policy().get_child_watcher() is chosen)
asyncio.get_event_loop_policy().set_child_watcher(None)
print(type(asyncio.get_child_watcher()).__name__)
