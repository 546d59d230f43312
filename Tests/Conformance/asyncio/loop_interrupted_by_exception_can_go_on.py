import asyncio

loop = asyncio.new_event_loop()


def interrupt():
    raise KeyboardInterrupt


loop.call_later(1, interrupt)
task = loop.create_task(asyncio.sleep(2, "survived"))
try:
    loop.run_until_complete(task)
except KeyboardInterrupt:
    print("interrupted at", loop.time(), task.done())
print(loop.run_until_complete(task))
loop.close()
