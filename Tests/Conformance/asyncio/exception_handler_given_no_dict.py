"""What the default handler makes of a context that is none is reported, and nothing is raised."""
import asyncio
import sys


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("handler", context))
    loop.call_exception_handler("text")
    loop.set_exception_handler(None)
    sys.stderr = open("/dev/null", "w")
    print(loop.call_exception_handler("text"))
    try:
        loop.default_exception_handler("text")
    except AttributeError as error:
        print(error)


asyncio.run(main())
