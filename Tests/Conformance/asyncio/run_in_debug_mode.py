import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)


asyncio.run(main(), debug=True)
asyncio.run(main())
