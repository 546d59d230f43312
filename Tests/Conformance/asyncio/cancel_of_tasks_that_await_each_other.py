import asyncio


async def wait_for_other(tasks, index):
    await asyncio.sleep(0)
    await tasks[1 - index]


async def wait_in_gather(tasks, index):
    await asyncio.sleep(0)
    await asyncio.gather(tasks[1 - index])


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    for wait in (wait_for_other, wait_in_gather):
        tasks = []
        tasks += [asyncio.create_task(wait(tasks, 0)), asyncio.create_task(wait(tasks, 1))]
        await asyncio.sleep(1)
        try:
            print(tasks[0].cancel())
        except RecursionError as error:
            print("RecursionError:", error)
        print([task.done() for task in tasks], tasks[0].cancelling() > 100)
        await asyncio.sleep(1)
        print([task.done() for task in tasks])


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
