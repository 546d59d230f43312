"""A coroutine by hand: what an event loop does with it."""


class Pause:
    def __await__(self):
        got = yield "please resume me"
        return got


async def talk():
    print("before")
    print("resumed with", await Pause())
    return "the end"


coroutine = talk()
print("it asks:", coroutine.send(None))
try:
    coroutine.send("hello")
except StopIteration as stop:
    print("it returns:", stop.value)
