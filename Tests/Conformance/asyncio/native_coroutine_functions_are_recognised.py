import asyncio
import inspect

loop = asyncio.new_event_loop()
for function in asyncio.sleep, loop.shutdown_asyncgens, loop.shutdown_default_executor, asyncio.gather, loop.call_soon:
    print(asyncio.iscoroutinefunction(function), inspect.iscoroutinefunction(function))
coroutine = loop.shutdown_asyncgens()
print(coroutine.__name__, coroutine.__qualname__)
coroutine.close()
loop.close()
