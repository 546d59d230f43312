class Bad:
    def __await__(self):
        return 5


class Coroutine:
    def __await__(self):
        return leaf()


async def leaf():
    pass


async def main(x):
    await x


for x in Bad(), Coroutine(), 5, [1], None:
    try:
        main(x).send(None)
    except TypeError as e:
        print(e)
