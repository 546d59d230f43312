import asyncio


async def main():
    await asyncio.sleep(1)
    return "classic style"


loop = asyncio.get_event_loop()
print(loop.run_until_complete(main()), asyncio.get_event_loop() is loop)
loop.close()
