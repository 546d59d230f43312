import asyncio


async def fail():
    raise ValueError("once")


async def main():
    task = asyncio.create_task(fail())
    for _ in range(2):
        try:
            await task
        except ValueError as e:
            names, tb = [], e.__traceback__
            while tb:
                names.append(tb.tb_frame.f_code.co_name)
                tb = tb.tb_next
            print(names)


asyncio.run(main())
