# __new__ of a built-in class makes no objects of classes that are not derived from it.
import asyncio
import collections
import itertools
import re

makers = int, str, tuple, list, dict, bytes, set, frozenset, range, slice, asyncio.Task, asyncio.Future
makers += collections.deque, itertools.count, property, BaseException, type, float, bool
for maker in makers:
    for asked in dict, int, object, Exception, "text":
        if isinstance(asked, type) and issubclass(asked, maker):
            continue
        try:
            print(maker, asked, maker.__new__(asked))
        except TypeError as error:
            print(type(error).__name__, error)


class MyTask(asyncio.Task):
    pass


class MyFuture(asyncio.Future):
    pass


async def main():
    for maker, asked in (asyncio.Future, asyncio.Task), (asyncio.Task, MyFuture), (MyTask, asyncio.Task):
        try:
            print(type(maker.__new__(asked)))
        except TypeError as error:
            print(error)
    print(type(asyncio.Future.__new__(MyFuture)), type(asyncio.Task.__new__(MyTask)))
    handle = asyncio.get_running_loop().call_at(2**70, print)
    print(handle.when() == 2.0**70, handle.cancelled())
    handle.cancel()


asyncio.run(main())
