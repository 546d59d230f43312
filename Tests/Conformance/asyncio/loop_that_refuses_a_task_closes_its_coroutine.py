# ensure_future and gather close a coroutine that the loop makes no task of, if it says so by a RuntimeError.
import asyncio


class Refusing(asyncio.SelectorEventLoop):
    kind = RuntimeError

    def create_task(self, coroutine, **options):
        if self.kind:
            raise self.kind("refused")
        return super().create_task(coroutine, **options)


async def body(name):
    print("never", name)


def attempt(name, loop, call):
    coroutine = body(name)
    try:
        call(coroutine)
    except Exception as error:
        print(name, repr(error), repr(error.__context__), coroutine.cr_frame is None)
    coroutine.close()


for kind in (RuntimeError, RecursionError, ValueError):
    loop = Refusing()
    loop.kind = kind
    attempt("ensure_future", loop, lambda coroutine: asyncio.ensure_future(coroutine, loop=loop))
    attempt("run_until_complete", loop, loop.run_until_complete)

    async def gathered():
        attempt("gather", loop, lambda coroutine: asyncio.gather(coroutine))
        attempt("shield", loop, lambda coroutine: asyncio.shield(coroutine))
        attempt("create_task", loop, lambda coroutine: asyncio.create_task(coroutine))

    loop.kind = None
    task = loop.create_task(gathered())
    loop.kind = kind
    loop.run_until_complete(task)
    loop.close()
