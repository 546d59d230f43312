import asyncio


def entries(error):
    names = []
    entry = error.__traceback__
    while entry:
        names.append(entry.tb_frame.f_code.co_name)
        entry = entry.tb_next
    return names


async def fail():
    raise ValueError("failed")


async def main():
    task = asyncio.create_task(fail())
    for _ in range(3):
        try:
            await task
        except ValueError as error:
            print(entries(error))
    try:
        task.result()
    except ValueError as error:
        print(entries(error))


asyncio.run(main())
