"""loop.create_future: a result that somebody else will set."""
import asyncio


async def customer(name, number):
    print(name, "waits")
    print(name, "gets", await number)


async def main():
    loop = asyncio.get_running_loop()
    number = loop.create_future()
    waiting = [asyncio.create_task(customer(n, number)) for n in ("Ann", "Bob")]
    await asyncio.sleep(1)
    number.set_result(7)
    await asyncio.gather(*waiting)
    try:
        number.set_result(8)  # once only
    except asyncio.InvalidStateError as error:
        print("InvalidStateError:", error)

    broken = loop.create_future()
    broken.set_exception(OSError("out of paper"))
    try:
        await broken
    except OSError as error:
        print("OSError:", error)


asyncio.run(main())
