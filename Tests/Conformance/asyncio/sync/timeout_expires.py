import asyncio


async def main():
    try:
        async with asyncio.timeout(1) as t:
            print(t.expired(), t.when())
            await asyncio.sleep(10)
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__), t.expired(), asyncio.get_running_loop().time())
    print(asyncio.current_task().cancelling())


asyncio.run(main())
