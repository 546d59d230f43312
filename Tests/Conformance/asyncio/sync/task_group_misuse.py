import asyncio


async def work():
    pass


async def main():
    group = asyncio.TaskGroup()
    c = work()
    try:
        group.create_task(c)
    except RuntimeError as e:
        print(str(e).split("<TaskGroup")[1].split("> ")[1])
    async with group:
        pass
    for f in (lambda: group.create_task(c),):
        try:
            f()
        except RuntimeError as e:
            print(e)
    c.close()
    try:
        async with group:
            pass
    except RuntimeError as e:
        print(e)


asyncio.run(main())
