"""A task that a cancelled gather wakes is cancelled again: the first message stays."""
import asyncio
async def child(n):
    try:
        await asyncio.sleep(2)
    except asyncio.CancelledError as e:
        print(n, e.args); raise
async def nothing(): pass
async def scenario(name):
    try:
        asyncio.current_task().cancel('by itself')
        await asyncio.gather(nothing(), nothing(), nothing())
    except asyncio.CancelledError as error:
        print(name, error.args, asyncio.current_task().uncancel())
    if name == 'a':
        print(others[0].cancel())
others = []
async def main():
    others.append(asyncio.create_task(scenario('b')))
    await scenario('a')
asyncio.run(main())
async def main():
    others[:] = [asyncio.create_task(scenario('b'))]
    await scenario('a')
asyncio.run(main(), debug=True)
