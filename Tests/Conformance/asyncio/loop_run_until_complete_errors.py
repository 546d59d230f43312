import asyncio


async def fail():
    raise KeyError("k")


async def work():
    pass


loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(fail())
except KeyError as e:
    print(repr(e))
for bad in (5, None, work):
    try:
        loop.run_until_complete(bad)
    except TypeError as e:
        print(e)


async def reenter():
    c = work()
    try:
        loop.run_until_complete(c)
    except RuntimeError as e:
        print(e)
    c.close()
    try:
        loop.run_forever()
    except RuntimeError as e:
        print(e)
    try:
        loop.close()
    except RuntimeError as e:
        print(e)


loop.run_until_complete(reenter())
loop.close()
