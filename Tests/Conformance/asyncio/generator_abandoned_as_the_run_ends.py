"""A generator whose loop is left by `return` in the last turn is closed by the end of the run."""
import asyncio
async def items0(me):
    try:
        yield 'last'
    finally:
        print(me, await asyncio.sleep(0.25, 3))
async def scenario():
    async for item in items0('n34'):
        return item
async def main():
    print('result', await scenario())
asyncio.run(main())
