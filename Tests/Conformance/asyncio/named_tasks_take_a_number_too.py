import asyncio


async def nothing():
    pass


async def main():
    loop = asyncio.get_running_loop()
    asyncio.create_task(nothing(), name="named")
    print(asyncio.create_task(nothing()).get_name())
    loop.create_task(nothing(), name="by the loop")
    print(asyncio.create_task(nothing()).get_name())
    asyncio.Task(nothing(), name="by the class")
    print(asyncio.create_task(nothing()).get_name())
    async with asyncio.TaskGroup() as group:
        group.create_task(nothing(), name="in a group")
        print(group.create_task(nothing()).get_name())
    print(asyncio.create_task(nothing(), name=7).get_name() == "7")


asyncio.run(main())
