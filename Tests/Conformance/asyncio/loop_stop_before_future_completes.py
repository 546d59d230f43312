import asyncio

loop = asyncio.new_event_loop()
loop.call_later(1, loop.stop)
try:
    loop.run_until_complete(loop.create_future())
except RuntimeError as e:
    print(e)
loop.close()
