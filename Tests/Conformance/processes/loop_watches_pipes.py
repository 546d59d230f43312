import asyncio
import os


async def main():
    loop = asyncio.get_running_loop()
    reader, writer = os.pipe()
    received = []
    done = loop.create_future()

    def readable(tag):
        data = os.read(reader, 3)
        received.append((tag, data))
        if not data:
            print(loop.remove_reader(reader), loop.remove_reader(reader))
            done.set_result(None)

    def writable():
        os.write(writer, b"hello")
        print(loop.remove_writer(writer))
        loop.call_soon(os.close, writer)

    print(loop.add_reader(reader, readable, "tag"))
    loop.add_writer(writer, writable)
    await done
    print(received)
    for call in [
        lambda: loop.add_reader("x", print), lambda: loop.add_reader(-1, print), lambda: loop.remove_reader(reader),
        lambda: loop.remove_writer(99),
    ]:
        try:
            print(call())
        except ValueError as error:
            print(repr(error))
    reader, writer = os.pipe()
    event = asyncio.Event()
    loop.add_reader(reader, print, "replaced")
    loop.add_reader(reader, event.set)
    os.write(writer, b"x")
    await event.wait()
    print(loop.remove_reader(reader))
    await asyncio.sleep(0.05)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print(loop.remove_reader(0))
try:
    loop.add_reader(0, print)
except RuntimeError as error:
    print(error)
