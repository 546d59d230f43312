import asyncio
import sys


async def refused():
    pass


def say(*words):
    print(*words, file=sys.stderr, flush=True)


async def main():
    try:
        asyncio.run(refused())
    except RuntimeError as error:
        say(error)
        kept = 1

    say("next")
    try:
        asyncio.get_running_loop().run_until_complete(refused())
    except RuntimeError:
        pass
    say("wait")
    try:
        await asyncio.wait([refused()])
    except TypeError as error:
        say(error)
    say("group")
    try:
        asyncio.TaskGroup().create_task(refused())
    except RuntimeError as error:
        say(error)
    say("kept")
    coroutine = refused()
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        say(error)
    say("del")
    del coroutine
    say("end")


asyncio.run(main())


def closed():
    loop = asyncio.new_event_loop()
    loop.close()
    try:
        loop.run_until_complete(refused())
    except RuntimeError as error:
        say(error)
    say("after")
    with asyncio.Runner() as runner:
        runner.get_loop()
    try:
        runner.run(refused())
    except RuntimeError as error:
        say(error)
    say("after")


closed()
