import asyncio


async def numbers():
    yield 1


async def main():
    agen = numbers()
    async for number in agen:
        print(number)
    print(await agen.athrow(ValueError("ignored")))
    print(await agen.aclose())
    closed = numbers()
    await closed.aclose()
    print(await closed.athrow(ValueError("ignored")))
    fresh = numbers()
    try:
        await fresh.athrow(ValueError("raised"))
    except ValueError as error:
        print("raised", error)
    print(await fresh.athrow(KeyError("ignored")))


asyncio.run(main())
