def say(x):
    print("annotation", x)
    return x


def f(a: say(int), b: say("text") = 1) -> say(None):
    local: never_evaluated = 2
    return local


x: say(str)
y: say(float) = 2.0
print(f.__annotations__, f(1), __annotations__)
try:
    x
except NameError as e:
    print(e)
