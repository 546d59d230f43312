import asyncio


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data)


class Memory(asyncio.Transport):
    def __init__(self):
        super().__init__({"peername": "memory"})
        self.written = []

    def write(self, data):
        self.written.append(data)


echo, memory = Echo(), Memory()
echo.connection_made(memory)
echo.data_received(b"ping")
memory.writelines([b"a", b"b"])
print(memory.written, memory.get_extra_info("peername"), memory.get_extra_info("nothing", 1))
print(echo.eof_received(), echo.connection_lost(None))
for method in "close", "is_closing", "pause_reading", "abort":
    try:
        getattr(memory, method)()
    except NotImplementedError as error:
        print(method, repr(error))
for name in "BaseProtocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol", "Transport", "DatagramTransport":
    print([cls.__name__ for cls in getattr(asyncio, name).__mro__])
print(asyncio.AbstractEventLoop.__mro__)
print(asyncio.BaseEventLoop.__mro__)
print([cls.__name__ for cls in asyncio.DefaultEventLoopPolicy.__mro__])
