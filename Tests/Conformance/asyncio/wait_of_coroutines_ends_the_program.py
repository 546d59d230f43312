"""Coroutines that asyncio.wait refuses are told of after the traceback of the error that nobody handles."""
import asyncio


async def work(number):
    await asyncio.sleep(number)


async def other():
    pass


async def main():
    await asyncio.wait([work(1), work(2), other()])


asyncio.run(main())
