import asyncio


class Future(asyncio.Future):
    def __init__(self, *arguments, **keywords):
        pass


class Task(asyncio.Task):
    def __init__(self, *arguments, **keywords):
        pass


expressions = """
x.done() x.cancelled() x.result() x.exception() x.get_loop() x.cancel() x.set_result(1) x.set_exception(ValueError(1))
x.add_done_callback(print) x.remove_done_callback(print) repr(x) iter(x) x.__await__() x._state x._loop x._callbacks
x._result x._exception x._source_traceback x._log_traceback x._asyncio_future_blocking x.cancelling()
""".split()
for cls in Future, Task:
    for expression in expressions:
        x = cls()
        try:
            print(cls.__name__, expression, eval(expression))
        except Exception as error:
            print(cls.__name__, expression, repr(error))
for expression in "asyncio.Future(42)", "asyncio.Task()", "asyncio.Future(loop=3)":
    try:
        print(eval(expression))
    except Exception as error:
        print(expression, repr(error))


class Alike:
    _asyncio_future_blocking = None

    def __init__(self, blocking):
        self._asyncio_future_blocking = blocking


class Claiming:
    __class__ = asyncio.Future
    _asyncio_future_blocking = False


async def main():
    iterator = iter(asyncio.Future())
    for arguments in [
        (list,), (Exception, Exception("a"), 32), (Exception("a"), Exception("a")), (3,), (Exception, None, None),
        (Exception, "a"), (Exception("z"), None),
    ]:
        try:
            iterator.throw(*arguments)
        except Exception as error:
            print(arguments, repr(error))
    print(asyncio.isfuture(Alike(None)), asyncio.isfuture(Alike(False)), asyncio.isfuture(Alike))
    print(asyncio.isfuture(Claiming()))


asyncio.run(main())
