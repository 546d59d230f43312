import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            try:
                async with asyncio.timeout(5):
                    await asyncio.sleep(10)
            except TimeoutError:
                print("inner: never")
    except TimeoutError:
        print("outer at", asyncio.get_running_loop().time())
    async with asyncio.timeout(5):
        try:
            async with asyncio.timeout(1):
                await asyncio.sleep(10)
        except TimeoutError:
            print("inner at", asyncio.get_running_loop().time())
        await asyncio.sleep(1)
    print("end")


asyncio.run(main())
