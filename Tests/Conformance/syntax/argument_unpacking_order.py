# Unpacked arguments: the order of evaluation, copies made in time, and the complaints.


def show(*args, **kwargs):
    return args, kwargs


def note(value):
    print("evaluated", value)
    return value


def fixed(a, b=2, *, c=3):
    return a, b, c


values = [1, 2]
print(show(*values, values.append(3), *values))
print(show(*values, *"ab", *range(2), key=values.pop()))
print(show(note(1), *note([2]), note(3), *note((4,)), k=note(5), **note({"m": 6}), n=note(7)))
names = {"c": 30}
print(fixed(*[1], **names), fixed(1, *(), **{}), fixed(*(1, 2), **names), fixed(b=1, *[0], **names))


def forward(*args, **kwargs):
    return fixed(*args, **kwargs)


print(forward(1), forward(1, 2), forward(1, c=4), forward(b=5, a=6), forward(*(7, 8), **{"c": 9}))


class Wide:
    def __init__(self, *args, **kwargs):
        self.args = args
        self.kwargs = kwargs

    def call(self, *args, **kwargs):
        return show(self.args, *args, **self.kwargs, **kwargs)

    def keys(self):
        return ["x", "y"]

    def __getitem__(self, name):
        return name * 2


wide = Wide(*"ab", **{"z": 1})
print(wide.call(1, *[2], w=3), show(**wide), show(*wide.keys(), **wide))
for attempt in (
    lambda: fixed(*5),
    lambda: fixed(**5),
    lambda: fixed(*[1], **{"a": 2}),
    lambda: fixed(1, 2, 3, *[4]),
    lambda: fixed(*[], **{}),
    lambda: fixed(1, **{"d": 1}),
    lambda: show(x=1, **{"x": 2}),
    lambda: show(**{"x": 1}, **{"x": 2}),
    lambda: show(**{1: 2}),
    lambda: wide.call(z=5),
    lambda: fixed(*5, undefined),
    lambda: fixed(*[1], c=4, d=5),
    lambda: fixed(c=1),
    lambda: fixed(1, a=2),
):
    try:
        print(attempt())
    except (TypeError, NameError) as error:
        print(type(error).__name__, error)


def scale(a, b=2, c=3, *, d=4):
    return a, b, c, d


def reverse(d, c, b, a):
    return d, c, b, a


for function in (scale, reverse, scale, lambda **kw: kw, scale, dict):
    print(function(a=1, d=2, c=3, b=4))
scale.__defaults__ = (20, 30)
print(scale(1, d=5), scale(1, c=5))
scale.__kwdefaults__ = {"d": 40}
print(scale(1, c=5), scale(1))
scale.__defaults__ = None
for attempt in (lambda: scale(1, c=5), lambda: scale(1), lambda: scale(1, 2, 3)):
    try:
        print(attempt())
    except TypeError as error:
        print(error)


class Shape:
    def __init__(self, width, height=1, *, name="shape"):
        self.text = f"{name} {width}x{height}"


def make(factory):
    return factory(2, name="square")


print(make(Shape).text, make(lambda w, name: name * w), make(Shape).text)
Shape.__init__ = lambda self, w, name: setattr(self, "text", name + str(w))
print(make(Shape).text)
Shape.__new__ = lambda cls, *a, **k: "new"
print(make(Shape))
