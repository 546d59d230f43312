import asyncio


async def f(override):
    for i in range(3):
        try:
            try:
                await asyncio.sleep(0)
                return f"returned {i}"
            finally:
                await asyncio.sleep(0)
                print("inner")
        finally:
            print("outer")
            if override:
                return "override"


async def main():
    print(await f(False))
    print(await f(True))


asyncio.run(main())
