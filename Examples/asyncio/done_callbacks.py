"""add_done_callback and remove_done_callback: told when it is done."""
import asyncio


def report(future):
    print("report:", future.result())


def never(future):
    print("this is not called")


async def main():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(report)
    future.add_done_callback(never)
    print("removed", future.remove_done_callback(never))
    future.set_result("news")
    print("set")  # callbacks run at the next turn of the loop
    await asyncio.sleep(0)
    future.add_done_callback(report)  # done already: again at the next turn
    await asyncio.sleep(0)


asyncio.run(main())
