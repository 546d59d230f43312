"""loop.run_forever and stop: until somebody says stop."""
import asyncio


async def clock(loop):
    for second in range(1, 4):
        await asyncio.sleep(1)
        print("tick", second)
    loop.stop()
    print("this turn is finished first")


loop = asyncio.new_event_loop()
loop.create_task(clock(loop))
loop.run_forever()
print("stopped")
loop.run_until_complete(asyncio.sleep(1))
loop.close()
