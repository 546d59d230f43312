# They end when they are done, in that order; those of a list that ends with the main coroutine, the last first.
import asyncio


async def fails(number):
    raise ValueError(number)


def tell(loop, context):
    print(context["message"], repr(context["exception"]))


async def dropped():
    asyncio.get_running_loop().set_exception_handler(tell)
    for number in range(3):
        asyncio.create_task(fails(number))
    await asyncio.sleep(1)
    print("dropped")


async def held():
    asyncio.get_running_loop().set_exception_handler(tell)
    tasks = [asyncio.create_task(fails(number)) for number in range(3)]
    await asyncio.sleep(1)
    print("held", len(tasks))


asyncio.run(dropped())
asyncio.run(held())
print("end")
