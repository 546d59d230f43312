import asyncio
import logging
import sys

logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format="%(levelname)s:%(name)s:%(message)s")


async def main():
    logging.debug("inside")


asyncio.run(main())
loop = asyncio.new_event_loop()
loop.close()
loop = asyncio.SelectorEventLoop()
loop.close()
with asyncio.Runner() as runner:
    runner.run(main())
logging.getLogger("asyncio").setLevel(logging.WARNING)
asyncio.run(main())
