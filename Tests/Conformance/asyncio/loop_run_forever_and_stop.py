import asyncio

loop = asyncio.new_event_loop()


def step(n):
    print("step", n, loop.time(), loop.is_running())
    if n == 2:
        loop.stop()
        loop.call_soon(print, "still this turn or the next run")
    else:
        loop.call_later(1, step, n + 1)


loop.call_soon(step, 0)
loop.run_forever()
print("stopped", loop.is_running())
loop.stop()
loop.run_forever()
print("ran one turn")
loop.close()
