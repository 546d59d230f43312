# What is handled, at every depth of awaits, before and after one of them suspends.
import asyncio
import sys


def handled():
    return repr(sys.exc_info()[1])


async def leaf(pauses, fails):
    before = handled()
    if pauses:
        await asyncio.sleep(0)
    print("   leaf", before, handled())
    if fails:
        raise KeyError("leaf")
    return 1


async def plain(pauses, fails):
    return await leaf(pauses, fails)


async def guarded(pauses, fails):
    try:
        raise ValueError("guarded")
    except ValueError:
        try:
            await plain(pauses, fails)
        finally:
            print("  guarded finally", handled())
        print("  guarded", handled())
    print("  guarded after", handled())
    return 2


async def outer(pauses, fails):
    try:
        1 / 0
    except ZeroDivisionError as error:
        try:
            return await guarded(pauses, fails)
        except KeyError as inner:
            print(" outer caught", repr(inner), repr(inner.__context__), repr(inner.__context__.__context__))
            await leaf(pauses, False)
            print(" outer", handled())
        finally:
            await leaf(False, False)
            print(" outer finally", handled())
    print(" outer after", handled())


async def returns_from_handler(pauses):
    for number in range(3):
        try:
            raise IndexError(number)
        except IndexError:
            await leaf(pauses, False)
            if number == 1:
                return handled()
        finally:
            print("  finally", number, handled())


async def reraises(pauses):
    try:
        raise LookupError("again")
    except LookupError:
        await leaf(pauses, False)
        raise


async def main():
    for pauses in False, True, False:
        for fails in False, True:
            print(pauses, fails)
            await outer(pauses, fails)
            print(" main", handled())
        print(await returns_from_handler(pauses), handled())
        try:
            await reraises(pauses)
        except LookupError as error:
            print(repr(error), repr(error.__context__), handled())
        try:
            raise OSError("main")
        except OSError:
            await outer(pauses, True)
            print(await returns_from_handler(pauses), handled())


asyncio.run(main())
