import asyncio

loop = asyncio.new_event_loop()
loop.extra = 5
print(loop.extra, hasattr(loop, "other"))
loop.create_future = lambda: "mine"
for i in range(3):
    print(loop.create_future())
del loop.create_future
print(type(loop.create_future()).__name__)
loop.close()
