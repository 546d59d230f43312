import warnings


async def coroutine():
    pass


class Class:
    def __init__(self):
        self.own = self

    async def method(self):
        pass

    async def __call__(self):
        pass

    async def __await__(self):
        pass


kept = []


def keeps():
    kept.append(coroutine())
    return kept[-1]


def outer():
    async def inner():
        pass

    # The warning is shown by the module, and leaves the variables alone.
    inner()
    return [type(inner()).__name__ for _ in range(1)]


async def operands():
    for use in "if", "for", "async for", "async with", "+":
        try:
            if use == "if":
                if coroutine():
                    print("true")
            if use == "for":
                for _ in coroutine():
                    pass
            if use == "async for":
                async for _ in coroutine():
                    pass
            if use == "async with":
                async with coroutine():
                    pass
            if use == "+":
                1 + coroutine()
        except TypeError as error:
            print(error)
    try:
        await Class()
    except TypeError as error:
        print(error)


def statements():
    (lambda: coroutine())()
    Class().own.method()
    Class()()
    [coroutine][0]()
    keeps()
    dropped = coroutine()
    dropped = None
    print("statements end")


statements()
try:
    operands().send(None)
except StopIteration:
    print("operands end")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    coroutine()
for one in kept:
    one.close()
