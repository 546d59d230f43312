import asyncio

loop = asyncio.new_event_loop()


def plain(future):
    pass


class Evil:
    def __init__(self, future):
        self.future = future

    def __call__(self, future):
        pass

    def __eq__(self, other):
        self.future.remove_done_callback(plain)
        return False


future = loop.create_future()
evil = Evil(future)
for callback in (plain, plain, plain):
    future.add_done_callback(callback)
print(future.remove_done_callback(evil))
print(future.remove_done_callback(plain))
loop.close()
