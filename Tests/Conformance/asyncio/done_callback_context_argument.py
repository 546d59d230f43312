import asyncio


async def main():
    f = asyncio.get_running_loop().create_future()
    f.add_done_callback(print_state, context=None)
    f.set_result("x")
    await asyncio.sleep(0)
    try:
        f.add_done_callback()
    except TypeError as e:
        print(e)


def print_state(f):
    print(f)


asyncio.run(main())
