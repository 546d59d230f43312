"""Leaving a loop closes its generator, whatever the function is called."""
import asyncio
async def items():
    try:
        yield 'last'
        yield 'x'
    finally:
        print('closing')
        await asyncio.sleep(0)
        print('closed')
async def scenario():
    async for item in items():
        break
    print('after')
    await asyncio.sleep(0)
    print('after2')
    await asyncio.sleep(0)
    print('after3')
async def main():
    print(await scenario())
asyncio.run(main())
