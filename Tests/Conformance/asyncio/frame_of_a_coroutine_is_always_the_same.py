"""The frame of a coroutine or generator is one object, whoever asks for it and whenever."""
import asyncio
import sys


def numbers():
    frame = sys._getframe()
    yield frame
    yield frame is sys._getframe()


async def inner(found):
    found.append(sys._getframe())
    await asyncio.sleep(1)
    print("resumed", found[0] is sys._getframe())


async def outer(found):
    await inner(found)


async def main():
    found = []
    task = asyncio.create_task(outer(found))
    await asyncio.sleep(0)
    coroutine = task.get_coro()
    frame = coroutine.cr_frame
    print(frame is coroutine.cr_frame, task.get_stack() == [frame], task.get_stack(limit=1)[0] is frame)
    print({frame: "known"}[coroutine.cr_frame], hash(frame) == hash(coroutine.cr_frame), frame is coroutine.cr_await.cr_frame)
    print(coroutine.cr_await.cr_frame is found[0], coroutine.cr_await.cr_frame.f_lineno - frame.f_lineno)
    await task
    print(coroutine.cr_frame, frame.f_code is coroutine.cr_code)
    generator = numbers()
    waiting = generator.gi_frame
    print(waiting is generator.gi_frame, next(generator) is waiting, next(generator), generator.gi_frame is waiting)
    other = numbers()
    print(other.gi_frame is waiting, other.gi_frame == waiting)


asyncio.run(main())
