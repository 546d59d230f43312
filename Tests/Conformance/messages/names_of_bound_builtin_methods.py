"""The qualified name of a bound built-in method has the class of the object, as callbacks that fail are told of."""
import asyncio
import collections


class Noted(asyncio.Future): pass
class Own(list): pass
class Mapped(dict): pass


print(Own().append.__qualname__, [].append.__qualname__, Own.append.__qualname__, "".join.__qualname__)
print(Mapped.fromkeys.__qualname__, dict.fromkeys.__qualname__, Mapped().update.__qualname__, Mapped().__repr__.__qualname__)
print(collections.OrderedDict().move_to_end.__qualname__, len.__qualname__, (1).bit_length.__qualname__)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], repr(context["exception"])))
    for kind in (asyncio.Future, Noted):
        future = kind()
        print(future.set_result.__qualname__, kind.set_result.__qualname__, future.cancel.__qualname__)
        future.set_result(1)
        loop.call_soon(future.set_result, 2)
        print(repr(loop.call_soon(future.set_exception, ValueError(1))))
    await asyncio.sleep(0)


asyncio.run(main())
