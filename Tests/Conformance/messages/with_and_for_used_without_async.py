class Async:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *a):
        pass

    def __aiter__(self):
        pass


class Sync:
    def __enter__(self):
        pass

    def __exit__(self, *a):
        pass


async def main():
    try:
        with Async():
            pass
    except TypeError as e:
        print(e)
    try:
        async with Sync():
            pass
    except TypeError as e:
        print(e)
    try:
        async for _ in [1]:
            pass
    except TypeError as e:
        print(e)
    try:
        for _ in Async():
            pass
    except TypeError as e:
        print(e)
    try:
        async for _ in Async():
            pass
    except TypeError as e:
        print(e)


try:
    main().send(None)
except StopIteration:
    pass
