import asyncio


async def get():
    return asyncio.get_running_loop()


with asyncio.Runner() as runner:
    a = runner.run(get())
    b = runner.run(get())
    print(a is b, runner.get_loop() is a, a.is_closed())
print(a.is_closed())
coroutine = get()
try:
    runner.run(coroutine)
except RuntimeError as e:
    print(e)
coroutine.close()
