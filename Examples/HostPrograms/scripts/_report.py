# A user's automation: asks for all pages at once, each with retries and a timeout of its own.
import asyncio

async def page(number, attempts=3):
    for attempt in range(attempts):
        try:
            async with asyncio.timeout(2):
                return len(await get(f"/{user}/{number}"))
        except (ServiceError, TimeoutError):
            await asyncio.sleep(0.1 * 2 ** attempt)
    return -1

async def main():
    return await asyncio.gather(*(page(n) for n in range(5)))

result = asyncio.run(main())
