import asyncio
import sys


class Protocol(asyncio.SubprocessProtocol):
    def __init__(self):
        self.over = asyncio.get_running_loop().create_future()
        self.events = []
        self.output = {1: b"", 2: b""}

    def connection_made(self, transport):
        self.events.append("connection_made")
        self.transport = transport

    def pipe_data_received(self, fd, data):
        self.output[fd] += data

    def pipe_connection_lost(self, fd, exc):
        self.events.append(f"lost {fd} {exc}")

    def process_exited(self):
        self.events.append(f"exited {self.transport.get_returncode()}")

    def connection_lost(self, exc):
        self.events.append(f"connection_lost {exc}")
        self.over.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.subprocess_exec(Protocol, "sh", "-c", "echo out; echo err >&2; cat; exit 3")
    print(isinstance(transport, asyncio.SubprocessTransport), transport.get_pid() > 0, transport.get_returncode())
    writer = transport.get_pipe_transport(0)
    print(isinstance(writer, asyncio.WriteTransport), writer.get_write_buffer_limits())
    writer.write(b"hello")
    writer.close()
    await protocol.over
    print(protocol.output, sorted(protocol.events), protocol.events[0], protocol.events[-1])
    transport, protocol = await loop.subprocess_shell(Protocol, "echo $((1 + 2))", stdin=None, stderr=None)
    await protocol.over
    print(protocol.output, sorted(protocol.events), transport.get_pipe_transport(0), transport.get_pipe_transport(9))
    for options in [
        dict(shell=True), dict(bufsize=1), dict(text=True), dict(encoding="ascii"), dict(universal_newlines=True)
    ]:
        try:
            await loop.subprocess_exec(Protocol, "true", **options)
        except ValueError as error:
            print(error)
    try:
        await loop.subprocess_shell(Protocol, ["true"])
    except ValueError as error:
        print(error)
    try:
        await loop.subprocess_exec(Protocol, "no-such-program")
    except FileNotFoundError as error:
        print(error)
    process = await asyncio.create_subprocess_exec("cat", stdin=-1, stdout=-1)
    print(await process.communicate(b"x" * 300_000) == (b"x" * 300_000, None), process.returncode)
    process = await asyncio.create_subprocess_exec("sleep", "100")
    process.terminate()
    print(await process.wait())
    try:
        process.kill()
    except ProcessLookupError as error:
        print(repr(error))
    process = await asyncio.create_subprocess_exec("true", stdin=asyncio.subprocess.PIPE)
    await process.wait()
    try:
        for _ in range(5):
            process.stdin.write(b"z" * 70_000)
            await process.stdin.drain()
    except (BrokenPipeError, ConnectionResetError) as error:
        print(type(error).__name__)
    try:
        await asyncio.create_subprocess_exec(3)
    except TypeError as error:
        print(error)
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", "print(5)", stdout=-1)
    print(await process.communicate())


asyncio.run(main())
