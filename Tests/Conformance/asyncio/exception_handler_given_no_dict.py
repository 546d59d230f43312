"""What the default handler makes of a context that is none is reported, and nothing is raised."""
import asyncio
import sys


class Nowhere:
    def write(self, text):
        pass

    def flush(self):
        pass


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("handler", context))
    loop.call_exception_handler("text")
    loop.set_exception_handler(None)
    sys.stderr = Nowhere()
    print(loop.call_exception_handler("text"))
    try:
        loop.default_exception_handler("text")
    except AttributeError as error:
        print(error)


asyncio.run(main())
