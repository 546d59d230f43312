class Pause:
    def __await__(self):
        yield


async def leaf():
    print("running", c.cr_running, inner.cr_running)
    await Pause()


async def main():
    await inner


inner = leaf()
c = main()
print(
    c.cr_running, c.cr_await, c.cr_frame is not None, c.__name__, c.__qualname__, c.cr_code.co_name
)
c.send(None)
print(c.cr_running, c.cr_await is inner, type(inner.cr_await).__name__, type(c).__name__)
c.close()
print(c.cr_await, c.cr_frame, inner.cr_frame)
