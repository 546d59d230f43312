import asyncio


async def main():
    task = asyncio.current_task()
    for f in (lambda: task.set_result(1), lambda: task.set_exception(ValueError())):
        try:
            f()
        except RuntimeError as e:
            print(e)


asyncio.run(main())
