import asyncio


async def main():
    loop = asyncio.get_running_loop()

    def again(n):
        print("callback", n)
        if n:
            loop.call_soon(again, n - 1)

    loop.call_soon(again, 2)
    for i in range(4):
        print("turn", i)
        await asyncio.sleep(0)


asyncio.run(main())
