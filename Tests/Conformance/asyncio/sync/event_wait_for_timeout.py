import asyncio


async def main():
    event = asyncio.Event()
    try:
        await asyncio.wait_for(event.wait(), 2)
    except asyncio.TimeoutError:
        print("timeout", asyncio.get_running_loop().time())
    asyncio.get_running_loop().call_later(1, event.set)
    print(await asyncio.wait_for(event.wait(), 2))


asyncio.run(main())
