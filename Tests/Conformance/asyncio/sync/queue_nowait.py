import asyncio


async def main():
    q = asyncio.Queue(1)
    print(q.put_nowait("a"), q.full(), q.qsize())
    try:
        q.put_nowait("b")
    except asyncio.QueueFull as e:
        print(repr(e))
    print(q.get_nowait(), q.empty())
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))
    print(asyncio.Queue(0).full(), asyncio.Queue(-1).full())


asyncio.run(main())
