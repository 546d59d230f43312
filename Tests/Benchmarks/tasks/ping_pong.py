# Two tasks hand one number to each other through two queues.
import asyncio


async def play(inbox, outbox, rounds):
    total = 0
    for _ in range(rounds):
        value = await inbox.get()
        total += value & 7
        await outbox.put(value + 1)
    return total


async def main():
    left, right = asyncio.Queue(), asyncio.Queue()
    players = [asyncio.create_task(play(left, right, 60_000)), asyncio.create_task(play(right, left, 60_000))]
    await left.put(0)
    print(await asyncio.gather(*players), await left.get())


asyncio.run(main())
