import asyncio


class Transport:
    def __repr__(self):
        return "<Transport>"

    def pause_reading(self):
        print("pause_reading")

    def resume_reading(self):
        print("resume_reading")


class Restless(asyncio.ReadTransport):
    def __repr__(self):
        return "<Restless>"


class Sending(asyncio.Transport):
    closing = False

    def __repr__(self):
        return "<Sending>"

    def write(self, data):
        print("write", data)

    def is_closing(self):
        return self.closing


async def main():
    reader = asyncio.StreamReader(limit=4)
    reader.set_transport(Transport())
    reader.feed_data(b"x" * 9)
    print(reader)
    await reader.read(3)
    await reader.read(5)
    print(reader)
    reader = asyncio.StreamReader(limit=4)
    reader.set_transport(Restless())
    reader.feed_data(b"x" * 9)
    print(reader)
    loop = asyncio.get_running_loop()
    protocol = asyncio.streams.FlowControlMixin(loop)
    writer = asyncio.StreamWriter(Sending(), protocol, None, loop)
    writer.write(b"a")
    await writer.drain()
    protocol.pause_writing()
    draining = [asyncio.create_task(writer.drain()) for _ in range(3)]
    await asyncio.sleep(0)
    draining[0].cancel()
    protocol.resume_writing()
    print(await asyncio.gather(*draining, return_exceptions=True))
    protocol.pause_writing()
    draining = [asyncio.create_task(writer.drain()) for _ in range(2)]
    await asyncio.sleep(0)
    protocol.connection_lost(OSError("gone"))
    print(await asyncio.gather(*draining, return_exceptions=True))
    try:
        await writer.drain()
    except ConnectionResetError as error:
        print(error)


asyncio.run(main())
