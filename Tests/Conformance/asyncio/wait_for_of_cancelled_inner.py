import asyncio


async def main():
    inner = asyncio.create_task(asyncio.sleep(10))
    asyncio.get_running_loop().call_later(1, inner.cancel, "direct")
    try:
        await asyncio.wait_for(inner, 5)
    except asyncio.CancelledError as e:
        print(repr(e), asyncio.current_task().cancelling())


asyncio.run(main())
