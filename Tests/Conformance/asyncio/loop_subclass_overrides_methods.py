import asyncio


class Loud(asyncio.SelectorEventLoop):
    scheduled = 0

    def call_soon(self, callback, *args, context=None):
        self.scheduled += 1
        return super().call_soon(callback, *args, context=context)

    def create_task(self, coro, **options):
        print("create_task", coro.__qualname__, sorted(options))
        return super().create_task(coro, **options)

    def default_exception_handler(self, context):
        print("default", context["message"].split(" at ")[0], repr(context["exception"]))

    def close(self):
        print("close")
        super().close()


async def work():
    await asyncio.sleep(0.1)
    asyncio.get_running_loop().call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return 5


async def main():
    print(type(asyncio.get_running_loop()).__name__)
    print(await asyncio.create_task(work()))
    print(await asyncio.gather(work(), work()))
    return "done"


with asyncio.Runner(loop_factory=Loud) as runner:
    print(runner.run(main()), runner.get_loop().scheduled)

loop = Loud()
print(loop.run_until_complete(main()), loop.scheduled)
loop.close()
print(loop)


class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        return Loud()


asyncio.set_event_loop_policy(Policy())
asyncio.run(main())
