import asyncio


class Bus:
    def __init__(self):
        self.queues = {}

    def subscribe(self, topic):
        queue = asyncio.Queue()
        self.queues.setdefault(topic, []).append(queue)
        return queue

    def publish(self, topic, message):
        for queue in self.queues.get(topic, ()):
            queue.put_nowait(message)


async def listen(name, queue):
    seen = []
    while (message := await queue.get()) is not None:
        seen.append(message)
        print(f"{name}: {message}")
    return name, len(seen)


async def main():
    bus = Bus()
    listeners = [
        asyncio.create_task(listen("ann", bus.subscribe("news"))),
        asyncio.create_task(listen("bob", bus.subscribe("news"))),
        asyncio.create_task(listen("cat", bus.subscribe("weather"))),
    ]
    for i, topic in enumerate(["news", "weather", "news", "sport"]):
        bus.publish(topic, f"{topic} {i}")
        await asyncio.sleep(1)
    for topic in bus.queues:
        bus.publish(topic, None)
    print(dict(await asyncio.gather(*listeners)))


asyncio.run(main())
