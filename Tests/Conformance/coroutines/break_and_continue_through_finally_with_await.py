import asyncio


async def main():
    for i in range(5):
        try:
            await asyncio.sleep(0)
            if i == 1:
                continue
            if i == 3:
                break
            print("body", i)
        finally:
            await asyncio.sleep(0)
            print("finally", i)
    else:
        print("never")
    n = 0
    while True:
        n += 1
        try:
            if n < 3:
                continue
            break
        finally:
            await asyncio.sleep(0)
            print("while", n)


asyncio.run(main())
