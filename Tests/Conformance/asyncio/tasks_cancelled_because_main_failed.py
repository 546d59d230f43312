"""While `asyncio.run` cleans up after a failure, that is the context of what is raised."""
import asyncio
async def other():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print('cancelled', repr(e.__context__))
        raise
def cb():
    try:
        1/0
    except Exception as e:
        print('cb', repr(e.__context__))
async def main():
    asyncio.create_task(other())
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_soon(cb)
    raise NameError('main')
try:
    asyncio.run(main())
except NameError as e: print('caught', repr(e.__context__))
