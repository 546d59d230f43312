def say(x):
    print("eval", x)
    return x


g = (x + say(y) for x in say([1, 2]) for y in say([10]))
print("made")
print(list(g))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
