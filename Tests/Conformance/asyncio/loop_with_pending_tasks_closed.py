import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print("finally of the pending task")


async def main():
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for t in tasks:
        t.cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True))


loop = asyncio.new_event_loop()
loop.create_task(work())
loop.run_until_complete(asyncio.sleep(1))
loop.run_until_complete(main())
loop.close()
