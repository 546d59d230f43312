import asyncio


async def sleeps(name):
    try:
        await asyncio.sleep(100)
    finally:
        print("closed", name)


async def waits(name, future):
    try:
        await future
    finally:
        print("closed", name)


async def outer(name):
    try:
        await sleeps(name + " inside")
    finally:
        print("closed", name)


class Holder:
    pass


async def main():
    global tasks, future
    held.task = loop.create_task(outer("held"))
    loop.create_task(sleeps("free 1"))
    loop.create_task(sleeps("free 2"))
    future = loop.create_future()
    tasks = [loop.create_task(waits("listed 1", future)), loop.create_task(waits("listed 2", future))]
    event = asyncio.Event()
    loop.create_task(waits("event", event.wait()))
    loop.create_task(sleeps("free 3"))
    await asyncio.sleep(0)


held = Holder()
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
print("end")
