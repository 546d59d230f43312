import asyncio

n = 0


def recurse():
    global n
    n += 1
    recurse()


def count(tag):
    global n
    n = 0
    try:
        recurse()
    except RecursionError as e:
        print(tag, n, e)


async def sub():
    count("coroutine")


async def main():
    loop = asyncio.get_running_loop()
    count("main")
    await sub()
    loop.call_soon(count, "soon")
    loop.call_later(0.1, count, "later")
    f = loop.create_future()
    f.add_done_callback(lambda f: count("done callback"))
    f.set_result(1)
    await asyncio.sleep(1)
    t = asyncio.create_task(sub())
    t.add_done_callback(lambda f: count("task callback"))
    await t
    await asyncio.gather(sub(), asyncio.wait_for(sub(), 1))


asyncio.run(main())
loop = asyncio.new_event_loop()
loop.call_soon(count, "run_forever")
loop.call_later(1, loop.stop)
loop.run_forever()
loop.run_until_complete(sub())
loop.close()
