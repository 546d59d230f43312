import asyncio

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
future = asyncio.Future()
print(future.get_loop() is loop, future)
loop.call_soon(future.set_result, 5)
print(loop.run_until_complete(future), future)
loop.close()
