import types


def generate():
    yield 1


@types.coroutine
def wrapping():
    return generate()


class LooksLikeGenerator:
    __name__, __qualname__ = "like", "it.is.like"
    gi_running, gi_code, gi_frame, gi_yieldfrom = False, "code", "frame", "rest"

    def send(self, value):
        return value

    def throw(self, *args):
        raise args[0]

    def close(self):
        return "closed"

    def __next__(self):
        return 7

    def __iter__(self):
        return self


wrapped = wrapping()
print(type(wrapped).__name__, wrapped.__name__, wrapped.__qualname__, wrapped.gi_running, wrapped.cr_await, [*wrapped])
like = types.coroutine(LooksLikeGenerator)()
print(type(like).__name__)
