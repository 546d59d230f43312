"""asyncio.wait: what is done by now, and what is not."""
import asyncio


async def runner(name, seconds):
    await asyncio.sleep(seconds)
    if name == "unlucky":
        raise RuntimeError("stumbled")
    return name


def names(tasks):
    return sorted(task.get_name() for task in tasks)


async def main():
    entries = {"hare": 3, "tortoise": 5, "unlucky": 4}
    tasks = [asyncio.create_task(runner(n, s), name=n) for n, s in entries.items()]

    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print("first:", names(done), "still running:", names(pending))

    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print("until an exception:", names(done), names(pending))

    # When the time is up nothing is cancelled, and nothing is raised.
    done, pending = await asyncio.wait(tasks, timeout=0.5)
    print("after half a second more:", names(done), names(pending))

    done, pending = await asyncio.wait(tasks)
    print("all:", names(done), names(pending))
    for task in tasks:
        print(task.get_name(), task.exception() or task.result())


asyncio.run(main())
