# The Runner has its loop before it refuses, and shuts it down.
import asyncio


async def name():
    return asyncio.current_task().get_name()


async def inside():
    refused = name()
    try:
        asyncio.run(refused)
    except RuntimeError as error:
        print(error)
    refused.close()


print(asyncio.run(name()))
for wrong in 5, name, None:
    try:
        asyncio.run(wrong)
    except ValueError as error:
        print(type(error).__name__)
    print(asyncio.run(name()))
asyncio.run(inside())
print(asyncio.run(name()))
with asyncio.Runner() as runner:
    try:
        runner.run(5)
    except ValueError as error:
        print(error)
    print(runner.run(name()))
print(asyncio.run(name()))
