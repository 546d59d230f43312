# Sleeping tasks are cancelled; CancelledError passes try statements and awaits on its way out.
import asyncio


async def sleeper(state):
    try:
        await asyncio.sleep(1000)
    finally:
        state[0] += 1


async def middle(state):
    try:
        await sleeper(state)
    except asyncio.CancelledError:
        state[1] += 1
        raise


async def main():
    state = [0, 0]
    for _ in range(400):
        tasks = [asyncio.create_task(middle(state)) for _ in range(100)]
        await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        state[1] += sum(isinstance(result, asyncio.CancelledError) for result in results)
    print(state)


asyncio.run(main())
