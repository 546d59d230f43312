def f(a, b=2, *, c: int = 3) -> str:
    "doc"


print(f.__name__, f.__qualname__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__module__)
print(f.__annotations__, f.__dict__, f.__closure__)
f.tag = 1
f.__name__ = "g"
f.__defaults__ = (9,)
print(f.tag, f.__dict__, f.__name__, f.__qualname__, f.__code__.co_name, f.__code__.co_argcount)
try:
    f.nothing
except AttributeError as e:
    print(e)
