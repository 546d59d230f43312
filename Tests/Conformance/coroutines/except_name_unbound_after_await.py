import asyncio


async def main():
    try:
        raise ValueError("v")
    except ValueError as e:
        await asyncio.sleep(0)
        print(e)
    try:
        e
    except UnboundLocalError as error:
        print(error)


asyncio.run(main())
