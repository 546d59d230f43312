class Pause:
    def __await__(self):
        try:
            yield
        finally:
            print("awaitable")


async def leaf():
    try:
        await Pause()
    finally:
        print("leaf")


async def main():
    try:
        await leaf()
    except GeneratorExit as e:
        print(repr(e))
        raise


c = main()
c.send(None)
print(c.close(), c.close())
