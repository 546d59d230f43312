import asyncio


async def main():
    print(
        asyncio.get_running_loop() is asyncio.get_event_loop(),
        asyncio.get_running_loop().is_running(),
    )


try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
asyncio.run(main())
try:
    asyncio.get_event_loop()
except RuntimeError as e:
    print(e)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
loop.run_until_complete(main())
loop.close()
asyncio.set_event_loop(None)
