"""Every name of contextlib used, asynchronous ones too, and what they refuse."""
import asyncio
import contextlib
import io
import sys


def show(call, *args, **keywords):
    try:
        result = call(*args, **keywords)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print(repr(result))


class Thing:
    def close(self):
        print("closed")

    async def aclose(self):
        print("aclosed")

    def __repr__(self):
        return "Thing()"


class Plain(contextlib.AbstractContextManager):
    def __exit__(self, *parts):
        print("exit", parts[0] and parts[0].__name__)


class Duck:
    __enter__ = __exit__ = __aenter__ = __aexit__ = lambda *a: None


with Plain() as plain:
    print(isinstance(plain, Plain))
show(contextlib.AbstractContextManager)
show(contextlib.AbstractAsyncContextManager)
print(issubclass(Duck, contextlib.AbstractContextManager), issubclass(Duck, contextlib.AbstractAsyncContextManager),
      issubclass(int, contextlib.AbstractContextManager), contextlib.AbstractContextManager[int])


class Around(contextlib.ContextDecorator):
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *parts):
        print("exit")
        return parts[0] is KeyError


@Around()
def work(a):
    """Text."""
    if a:
        raise KeyError(a)
    return "done"


print(work(0), work(1), work.__name__, work.__doc__)
out, err = io.StringIO(), io.StringIO()
with contextlib.redirect_stdout(out) as target, contextlib.redirect_stderr(err):
    print("to out")
    print("to err", file=sys.stderr)
print(repr(out.getvalue()), repr(err.getvalue()), target is out)
redirect = contextlib.redirect_stdout(out)
with redirect:
    with redirect:
        print("twice")
print(out.getvalue().splitlines()[-1])
with contextlib.suppress(KeyError, ValueError):
    raise KeyError
with contextlib.suppress():
    pass
with contextlib.nullcontext(5) as five, contextlib.nullcontext() as none:
    print(five, none)
with contextlib.closing(Thing()) as thing:
    print(thing)


def entering(manager):
    with manager:
        pass


for manager in (contextlib.closing(5), contextlib.nullcontext(1), contextlib.ExitStack()):
    show(entering, manager)


@contextlib.contextmanager
def made(value):
    try:
        yield value
    except KeyError as error:
        print("caught", error)
    finally:
        print("left")


with made(1) as one:
    print(one)
with made(2):
    raise KeyError("k")


@made(3)
def decorated(x):
    return x


print(decorated(4), decorated(5))


@contextlib.contextmanager
def none():
    return
    yield


@contextlib.contextmanager
def twice():
    yield 1
    yield 2


show(entering, none())
show(entering, twice())
stack = contextlib.ExitStack()
with stack:
    print(stack.enter_context(made("in stack")))
    print(stack.push(lambda *parts: print("pushed", parts)) is not None, stack.push(Plain()) is not None)
    print(stack.callback(print, "callback", end="!\n") is print)
    kept = stack.pop_all()
print("after", type(kept).__name__)
kept.close()
show(stack.enter_context, 5)
show(stack.push, 5)


@contextlib.asynccontextmanager
async def amade(value):
    yield value
    print("async left", value)


@contextlib.asynccontextmanager
async def atwice():
    yield
    yield


async def push_async(*parts):
    print("async pushed", parts)


class AsyncAround(contextlib.AsyncContextDecorator):
    async def __aenter__(self):
        print("aenter")

    async def __aexit__(self, *parts):
        print("aexit")


@AsyncAround()
async def awork():
    return "adone"


async def aentering(manager):
    async with manager:
        pass


async def main():
    async with contextlib.aclosing(Thing()) as thing:
        print(thing)
    async with contextlib.nullcontext(7) as seven:
        print(seven)
    print(await awork())
    async with contextlib.AsyncExitStack() as stack:
        print(await stack.enter_async_context(amade(1)), stack.enter_context(made(2)))
        stack.push_async_exit(push_async)
        stack.push_async_exit(amade(9)) if False else None
        stack.push_async_callback(push_async, "callback")
        stack.push(lambda *parts: print("plain", parts))
        stack.callback(print, "plain callback")
        kept = stack.pop_all()
    await kept.aclose()
    for manager in (atwice(), contextlib.aclosing(5)):
        try:
            await aentering(manager)
        except Exception as error:
            print(type(error).__name__, error)
    try:
        await stack.enter_async_context(5)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        stack.push_async_exit(5)
    except Exception as error:
        print(type(error).__name__, error)


asyncio.run(main())
