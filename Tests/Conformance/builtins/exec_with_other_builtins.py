class Names(dict):
    pass


exec("print(limit)", {"__builtins__": Names(limit=3, print=print)})
try:
    exec("print(limit)", {"__builtins__": Names(print=print)})
except NameError as error:
    print(error)
space = {"__builtins__": {"abs": abs}}
exec("def f(): return abs(-1)", space)
print(space["f"](), space["f"].__builtins__)
exec(memoryview(b"print('from memory')"))
print(eval(memoryview(b"1 + 1")))


def function():
    pass


for value in {"a": 1}, 7:
    try:
        function.__dict__ = value
        print(function.a)
    except TypeError as error:
        print(error)
try:
    del function.__dict__
except TypeError as error:
    print(error)
