import asyncio

seen = []


async def fail():
    raise LookupError("lost")


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: seen.append(context["message"]))
    asyncio.create_task(fail())
    print(len(seen))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(len(seen), seen)


asyncio.run(main())
