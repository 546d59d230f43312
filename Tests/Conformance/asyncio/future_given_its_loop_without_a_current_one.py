import asyncio

loop = asyncio.new_event_loop()
asyncio.set_event_loop(None)


async def five():
    return 5

future = asyncio.Future(loop=loop)
print(future, future.get_loop() is loop)
task = asyncio.Task(five(), loop=loop)
print(loop.run_until_complete(task))
try:
    asyncio.Future()
except RuntimeError as e:
    print(e)
loop.close()
