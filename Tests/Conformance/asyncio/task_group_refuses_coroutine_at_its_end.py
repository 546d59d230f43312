import asyncio


async def fails():
    raise ValueError("child")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            try:
                await asyncio.sleep(1)
            finally:
                try:
                    group.create_task(fails())
                except RuntimeError as error:
                    print(error)
    except* ValueError as error:
        print(error.exceptions)
    try:
        group.create_task(fails())
    except RuntimeError as error:
        print(str(error).split(" at ")[0], str(error)[-12:])


asyncio.run(main())
