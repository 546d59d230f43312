# Tasks that fail, some below several awaits; what they raise is caught, gathered or retrieved.
import asyncio


class Refused(Exception):
    pass


async def inner(number):
    if number % 3 == 0:
        raise Refused(number)
    await asyncio.sleep(0)
    if number % 3 == 1:
        raise ValueError(number)
    return number


async def outer(number):
    try:
        return await inner(number)
    except ValueError as error:
        return -error.args[0]


async def main():
    total = failed = 0
    for round in range(1_000):
        results = await asyncio.gather(*[outer(i) for i in range(60)], return_exceptions=True)
        failed += sum(isinstance(result, Refused) for result in results)
        total += sum(result for result in results if not isinstance(result, Refused))
        task = asyncio.create_task(outer(round))
        try:
            total += await task
        except Refused:
            failed += 1
    print(total, failed)


asyncio.run(main())
