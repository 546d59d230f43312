import asyncio


async def worker(name, failures):
    for step in range(3):
        await asyncio.sleep(1)
        if step == 1 and failures[name]:
            failures[name] -= 1
            raise RuntimeError(f"{name} crashed")
        print(name, "step", step)
    return name


async def supervise(names):
    failures = {"a": 1, "b": 0, "c": 2}
    running = {asyncio.create_task(worker(n, failures), name=n): n for n in names}
    while running:
        done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
        for task in sorted(done, key=lambda t: t.get_name()):
            name = running.pop(task)
            if task.exception():
                print("restart:", task.exception())
                running[asyncio.create_task(worker(name, failures), name=name)] = name
            else:
                print("finished:", task.result())


asyncio.run(supervise("abc"))
