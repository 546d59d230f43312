"""A generator expression that has failed holds nothing any more."""
import asyncio
async def c(n):
    try:
        for i in range(n): yield i
    finally: print("c ends")
async def bad(): raise KeyError
async def main():
    for k in range(4):
        print(k)
        try:
            if k==0: [await bad() async for x in c(2)]
            elif k==1: [v async for v in (await bad() async for x in c(2))]
            elif k==2:
                g = (await bad() async for x in c(2))
                [v async for v in g]
            else:
                g = (await bad() async for x in c(2))
                async for v in g: pass
        except KeyError as e: pass
        await asyncio.sleep(0)
        print("slept")
        await asyncio.sleep(0)
        print("slept")
asyncio.run(main())
