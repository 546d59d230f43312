# A list lets go of its elements from the last to the first, whatever held the tasks while they ran.
import asyncio


async def fails(number):
    raise ValueError(number)


def tell(loop, context):
    print(context["message"], repr(context["exception"]))


async def main():
    asyncio.get_running_loop().set_exception_handler(tell)
    tasks = [asyncio.create_task(fails(number)) for number in range(3)]
    await asyncio.sleep(1)
    del tasks
    print("deleted")

    tasks = []
    for number in range(3, 6):
        tasks.append(asyncio.create_task(fails(number)))
    await asyncio.sleep(1)
    tasks.clear()
    print("cleared")

    by_name = {number: asyncio.create_task(fails(number)) for number in range(6, 8)}
    await asyncio.sleep(1)
    del by_name
    print("a dict's first")


asyncio.run(main())
