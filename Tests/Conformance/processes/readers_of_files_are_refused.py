import asyncio
import os


async def main():
    loop = asyncio.get_running_loop()
    read, write = os.pipe()
    for path in __file__, os.curdir, os.devnull, "/dev/zero":
        descriptor = os.open(path, os.O_RDONLY)
        for add in loop.add_reader, loop.add_writer:
            try:
                add(descriptor, print)
            except OSError as error:
                print(repr(error))
        print(loop.remove_reader(descriptor), loop.remove_writer(descriptor))
        os.close(descriptor)
    loop.add_reader(read, print, "ready")
    print(loop.remove_reader(read), loop.remove_reader(read))
    os.close(read)
    os.close(write)


asyncio.run(main())
