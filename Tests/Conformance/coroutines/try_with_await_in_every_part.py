import asyncio


async def step(name):
    print(name, end=" ")
    await asyncio.sleep(0)


async def run(error):
    try:
        await step("try")
        if error:
            raise error
        await step("rest")
    except ValueError:
        await step("except")
    else:
        await step("else")
    finally:
        await step("finally")
    await step("after\n")


async def main():
    await run(None)
    await run(ValueError())
    try:
        await run(KeyError("k"))
    except KeyError as e:
        print("out", e)


asyncio.run(main())
