import asyncio


class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print("new_event_loop")
        return super().new_event_loop()

    def get_event_loop(self):
        print("get_event_loop")
        return super().get_event_loop()


async def main():
    print(asyncio.get_event_loop() is asyncio.get_running_loop())


asyncio.set_event_loop_policy(Policy())
asyncio.run(main())
with asyncio.Runner() as runner:
    runner.run(main())
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
loop.close()
print(type(asyncio.get_event_loop_policy()).__name__)
asyncio.set_event_loop_policy(None)
asyncio.run(main())


async def keyword():
    await asyncio.Task(coro=main(), name="named")


asyncio.run(keyword())
