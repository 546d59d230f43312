# Tracebacks of exceptions that leave bodies with handlers around their awaits.
import asyncio
import traceback


async def fails(pauses):
    if pauses:
        await asyncio.sleep(0)
    raise ValueError("deep")


async def cleans(pauses):
    try:
        await fails(pauses)
    finally:
        await asyncio.sleep(0) if pauses else None


async def wraps(pauses):
    try:
        await cleans(pauses)
    except ValueError as error:
        raise RuntimeError("wrapped") from error


async def elements(pauses):
    yield 1
    await cleans(pauses)


async def iterates(pauses):
    return [value async for value in elements(pauses)]


class Manager:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, trace):
        print("exit", kind and kind.__name__, [entry.name for entry in traceback.extract_tb(trace)])
        return False


async def manages(pauses):
    async with Manager():
        await wraps(pauses)


async def main():
    for pauses in False, True:
        for function in cleans, wraps, iterates, manages:
            try:
                await function(pauses)
            except Exception as error:
                while error:
                    print(function.__name__, repr(error))
                    print([(entry.name, entry.lineno) for entry in traceback.extract_tb(error.__traceback__)])
                    error = error.__cause__


asyncio.run(main())
