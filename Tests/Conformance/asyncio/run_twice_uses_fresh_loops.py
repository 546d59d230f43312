import asyncio

loops = []


async def main():
    loops.append(asyncio.get_running_loop())
    return asyncio.current_task().get_name()


print(asyncio.run(main()), asyncio.run(main()))
print(loops[0] is loops[1], loops[0].is_closed())
