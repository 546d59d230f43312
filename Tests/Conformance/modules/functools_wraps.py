import functools


def loud(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        print("calling", f.__name__)
        return f(*args, **kwargs)

    return wrapper


@loud
def add(a, b):
    "adds"
    return a + b


print(add(1, 2), add.__name__, add.__doc__, add.__wrapped__(3, 4))
