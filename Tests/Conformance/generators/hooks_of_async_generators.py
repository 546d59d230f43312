"""sys.set_asyncgen_hooks: what is called when an async generator begins and when nothing refers to it any more."""
import asyncio
import sys


async def produce(name):
    try:
        yield name
        yield name + "!"
    finally:
        print("closes", name)


def step(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        return stop.value
    except StopAsyncIteration:
        return "ended"


def begins(generator):
    print("begins", generator.__name__, generator.ag_running)


def ends(generator):
    print("ends", generator.__name__)
    try:
        generator.aclose().send(None)
    except StopIteration:
        print("closed by the hook")


print(sys.get_asyncgen_hooks(), sys.get_asyncgen_hooks() == (None, None))
print(sys.set_asyncgen_hooks(begins, ends), sys.get_asyncgen_hooks().firstiter is begins, sys.get_asyncgen_hooks()[1] is ends)
generator = produce("one")
print(step(generator.__anext__()), step(generator.asend(None)))
generator = None
generator = produce("two")
print([step(generator.__anext__()) for _ in range(3)])
generator = None
untouched = produce("three")
untouched = None
sys.set_asyncgen_hooks(finalizer=None)
print(sys.get_asyncgen_hooks().firstiter is begins, sys.get_asyncgen_hooks().finalizer)


async def main():
    hooks = sys.get_asyncgen_hooks()
    loop = asyncio.get_running_loop()
    print(hooks.firstiter == loop._asyncgen_firstiter_hook, hooks.finalizer == loop._asyncgen_finalizer_hook)
    async for item in produce("four"):
        print(item)
    sys.set_asyncgen_hooks(firstiter=lambda generator: print("within", generator.__name__))
    async for item in produce("five"):
        print(item)
    return "done"


print(asyncio.run(main()), sys.get_asyncgen_hooks().firstiter is begins)


def refuses(generator):
    raise ValueError("no")


sys.set_asyncgen_hooks(firstiter=refuses)
try:
    step(produce("six").__anext__())
except ValueError as error:
    print(error)
for arguments, keywords in (((5,), {}), ((None, "x"), {}), ((), {"finalizer": 5, "firstiter": 6})):
    try:
        sys.set_asyncgen_hooks(*arguments, **keywords)
    except TypeError as error:
        print(error)
sys.set_asyncgen_hooks(None, None)
print(step(produce("seven").__anext__()), sys.get_asyncgen_hooks())
