"""In debug mode a callback that is none, or a coroutine function, is refused when the future is done."""
import asyncio


async def function(future):
    pass


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("handler", sorted(context), context["exception"]))
    for callback in (5, function):
        for end in (lambda f: f.set_result(1), lambda f: f.set_exception(OSError()), lambda f: f.cancel()):
            future = loop.create_future()
            future.add_done_callback(callback)
            future.add_done_callback(lambda f: print("never called"))
            try:
                print(end(future))
            except TypeError as error:
                print(str(error).split(" at 0x")[0])
            print(future.done())
            try:
                future.add_done_callback(callback)
            except TypeError as error:
                print("at once:", str(error).split(" at 0x")[0])
    task = asyncio.create_task(asyncio.sleep(0, "result"))
    task.add_done_callback(5)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(await task)
    try:
        loop.call_later(1, 5)
    except TypeError as error:
        print(error)
    gathered = asyncio.gather(asyncio.sleep(0), asyncio.sleep(0))
    gathered.add_done_callback(function)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(gathered.done())


asyncio.run(main(), debug=True)
