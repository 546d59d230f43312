# Tasks that wait behind a shield are cancelled; what they shielded runs to its end.
import asyncio


async def inner(state, value):
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    state[0] += value & 7
    return value


async def outer(task, state):
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        state[1] += 1
        raise


async def main():
    state = [0, 0, 0]
    for i in range(400):
        inners = [asyncio.create_task(inner(state, n + i)) for n in range(100)]
        outers = [asyncio.create_task(outer(task, state)) for task in inners]
        await asyncio.sleep(0)
        for task in outers:
            task.cancel()
        results = await asyncio.gather(*outers, return_exceptions=True)
        state[2] += sum([isinstance(r, asyncio.CancelledError) for r in results])
        await asyncio.gather(*inners)
    print(state[0], state[1], state[2])


asyncio.run(main())
