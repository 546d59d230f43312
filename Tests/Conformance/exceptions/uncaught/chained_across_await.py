import asyncio


async def load():
    await asyncio.sleep(1)
    raise KeyError("config")


async def main():
    try:
        await load()
    except KeyError as e:
        raise RuntimeError("cannot start") from e


asyncio.run(main())
