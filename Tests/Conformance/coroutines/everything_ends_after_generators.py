"""A loop that has closed its async generators keeps nothing alive beyond the end of the script."""
import asyncio


class Told:
    def __del__(self):
        print("ended")


async def steps():
    for step in range(3):
        yield step


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    global kept
    kept = steps()
    print(await anext(kept))


told = Told()
asyncio.run(main())
print("run is over")
