import asyncio

other = asyncio.new_event_loop()
future = other.create_future()


async def main():
    try:
        await future
    except RuntimeError as e:
        print(str(e).split(" got Future")[1].split(">")[1])
    try:
        await asyncio.gather(future, asyncio.get_running_loop().create_future())
    except ValueError as e:
        print(e)


asyncio.run(main())
other.close()
