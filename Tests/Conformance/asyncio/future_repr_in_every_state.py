import asyncio


def callback(f):
    pass


async def main():
    loop = asyncio.get_running_loop()
    a, b, c, d = (loop.create_future() for _ in range(4))
    b.set_result("x" * 10)
    c.set_exception(ValueError("v"))
    d.cancel()
    print(a, b, c, d)
    a.add_done_callback(callback)
    print(a)
    a.add_done_callback(callback)
    a.add_done_callback(callback)
    print(a)
    c.exception()


asyncio.run(main())
