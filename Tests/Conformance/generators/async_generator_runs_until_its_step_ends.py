import asyncio


async def numbers():
    try:
        print("in", it.ag_running)
        yield 1
        await asyncio.sleep(1)
        yield 2
        await asyncio.sleep(1)
    finally:
        print("finally", it.ag_running)


async def refused():
    for step in it.asend(None), it.asend(5), it.athrow(KeyError), it.aclose(), anext(it), anext(it, 1):
        try:
            await step
        except RuntimeError as error:
            print(error)


async def main():
    global it
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(sorted(context), context["exception"]))
    it = numbers()
    print(it.ag_running)
    await anext(it)
    print(it.ag_running)
    task = asyncio.create_task(anext(it, 5))
    await asyncio.sleep(0.5)
    print(it.ag_running, it.ag_await is None)
    print(await task, it.ag_running)
    task = asyncio.create_task(anext(it, 5))
    await asyncio.sleep(0.5)
    await refused()
    print(await task, it.ag_running)
    it = numbers()
    await anext(it)
    step = it.asend(None)
    step.send(None)
    print(it.ag_running)
    step.close()
    print(it.ag_running)
    await refused()


asyncio.run(main())
