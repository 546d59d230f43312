import asyncio


async def work(n):
    print("work", n)
    return n


loop = asyncio.new_event_loop()
tasks = [loop.create_task(work(n), name=f"n{n}") for n in range(3)]
print("created", tasks[0].get_name())
loop.call_soon(print, "callback")
print(loop.run_until_complete(tasks[1]), tasks[2].done())
loop.run_until_complete(asyncio.sleep(0))
print(tasks[2].done())
loop.close()
