import asyncio


async def itself():
    await me


async def one():
    await two_


async def two():
    await one_


def attempt(coroutine):
    try:
        coroutine.send(None)
    except Exception as error:
        print(repr(error))


me = itself()
attempt(me)
one_, two_ = one(), two()
attempt(one_)


async def in_a_task():
    global me
    me = itself()
    try:
        await asyncio.create_task(me)
    except ValueError as error:
        print(repr(error))


asyncio.run(in_a_task())
