# A loop of wait(…, return_when=FIRST_COMPLETED) over 50 tasks that finish one after the other.
import asyncio


async def work(value):
    for _ in range(value % 7):
        await asyncio.sleep(0)
    return value & 15


async def main():
    total = rounds = 0
    for round in range(60):
        pending = {asyncio.create_task(work(i + round)) for i in range(100)}
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            total += sum([task.result() for task in done])
            rounds += 1
    print(total, rounds > 60)


asyncio.run(main())
