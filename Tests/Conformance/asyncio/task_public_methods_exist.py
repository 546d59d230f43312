import asyncio

names = """result exception done cancelled cancel cancelling uncancel add_done_callback
remove_done_callback get_name set_name get_coro get_loop set_result set_exception""".split()


async def main():
    task = asyncio.current_task()
    print([n for n in names if not callable(getattr(task, n))])
    future = asyncio.get_running_loop().create_future()
    print([n for n in names if not hasattr(future, n)])


asyncio.run(main())
