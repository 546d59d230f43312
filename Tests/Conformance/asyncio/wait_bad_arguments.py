import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(0))
    c = asyncio.sleep(0)
    for args, kw in (
        (([],), {}),
        ((task,), {}),
        ((c,), {}),
        (([c],), {}),
        (([task],), {"return_when": "X"}),
    ):
        try:
            await asyncio.wait(*args, **kw)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
    c.close()
    print(asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED)
    await task


asyncio.run(main())
