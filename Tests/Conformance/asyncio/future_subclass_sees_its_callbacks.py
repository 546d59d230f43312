import asyncio


class Counting:
    def __init__(self, *args, **options):
        self.calls = 0
        super().__init__(*args, **options)

    def add_done_callback(self, *args, **options):
        self.calls += 1
        return super().add_done_callback(*args, **options)


class Future(Counting, asyncio.Future):
    pass


class Task(Counting, asyncio.Task):
    pass


loop = asyncio.new_event_loop()
future = Future(loop=loop)


async def main():
    loop.call_soon(future.set_result, "result")
    return await future


task = Task(main(), loop=loop)
print(loop.run_until_complete(task), task.calls, future.calls)
loop.close()
