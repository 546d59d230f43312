import asyncio
import functools
import selectors


class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print("new_event_loop")
        return asyncio.SelectorEventLoop(selectors.SelectSelector())

    def set_event_loop(self, loop):
        print("set_event_loop", loop is None)
        super().set_event_loop(loop)


async def main():
    print(type(asyncio.get_running_loop()).__name__)
    await asyncio.sleep(0)


first = asyncio.get_event_loop_policy()
asyncio.set_event_loop_policy(Policy())
asyncio.run(main())
policy = Policy()
loop = policy.get_event_loop()
print(policy.get_event_loop() is loop)
asyncio.set_event_loop_policy(first)
loop = first.get_event_loop()
other = asyncio.DefaultEventLoopPolicy()
print(other.get_event_loop() is loop, other.get_event_loop() is other.get_event_loop())
other.set_event_loop(None)
try:
    other.get_event_loop()
except RuntimeError as error:
    print(error)
print(asyncio.get_event_loop_policy() is first, first.get_event_loop() is loop)
asyncio.set_event_loop_policy(None)
print(asyncio.get_event_loop_policy().get_event_loop() is loop)


def decorated(function):
    @functools.wraps(function)
    def wrapper(*arguments):
        return function(*arguments)
    return wrapper


@decorated
def callback(*arguments):
    pass


class Callable:
    def __call__(self, *arguments):
        pass

    def __repr__(self):
        return "<Callable>"


for function in callback, functools.partial(callback, 1), functools.partial(functools.partial(callback, 1), 2), Callable():
    print(loop.call_soon(function, 3))
try:
    loop.set_task_factory(3)
except TypeError as error:
    print(error)
loop.set_debug(True)


async def coroutine():
    pass


try:
    loop.run_in_executor(None, coroutine)
except TypeError as error:
    print(error)


@decorated
async def decorated_coroutine():
    await asyncio.sleep(0)


async def shown():
    task = asyncio.create_task(coroutine())
    print(repr(task).partition(" created")[0])
    await task
    print(repr(task).partition(" result")[0])


asyncio.run(shown())
