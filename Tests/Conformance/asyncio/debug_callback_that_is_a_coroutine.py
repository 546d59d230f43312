import asyncio


async def never():
    pass


async def main():
    loop = asyncio.get_running_loop()
    for schedule in (loop.call_soon, lambda callback: loop.call_later(1, callback)):
        try:
            schedule(never())
        except TypeError as error:
            print(error)
        print("handled")


loop = asyncio.new_event_loop()
loop.set_debug(True)
try:
    loop.run_until_complete(main())
finally:
    loop.close()
