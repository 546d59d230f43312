from inspect import getcallargs


def function(first, second=2, *rest, key, other=5, **more):
    pass


class Thing:
    def method(self, first):
        pass


for found in getcallargs(function, 1, key=3), getcallargs(function, 1, 3, 4, 5, key=0, extra=6):
    print(sorted(found.items()))
print(getcallargs(lambda *args, **kwargs: None, 1, a=2), getcallargs(Thing.method, 1, 2))
for call in (
    lambda: getcallargs(function, 1), lambda: getcallargs(function), lambda: getcallargs(function, 1, first=2, key=1),
    lambda: getcallargs(lambda: None, 1), lambda: getcallargs(lambda a: None, 1, b=2),
    lambda: getcallargs(Thing().method), lambda: getcallargs(Thing().method, 1, 2),
    lambda: getcallargs(lambda a, b, c: None),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
