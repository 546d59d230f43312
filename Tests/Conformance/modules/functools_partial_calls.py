"""Calls of partial: arguments before and behind, keywords overridden, subclasses, nested partials, errors."""
from functools import partial


def show(*args, **kwargs):
    return args, kwargs


p = partial(show, 1, 2, x=3)
print(p(), p(4), p(y=5), p(4, x=6, z=7), p(*range(3), **{"x": 0}))
q = partial(p, 8, w=9)
print(q(10), q.func is show, q.args, q.keywords)
print(list(map(partial(pow, 2), range(5))), sorted("bca", key=partial(ord)), partial(int, base=2)("101"))
p.note = "kept"
print(p.note)


class Loud(partial):
    def __call__(self, *args, **kwargs):
        return "loud", super().__call__(*args, **kwargs)


print(Loud(show, 1)(2, k=3))
for bad in (lambda: partial(5), lambda: partial(len)(1, 2), lambda: partial(int, bases=2)("1")):
    try:
        bad()
    except TypeError as e:
        print(type(e).__name__, str(e)[:40])


def keywords_only(*, a=1, b=2, c, d=4):
    return a, b, c, d


print(keywords_only(c=3), keywords_only(d=0, c=3, a=9), partial(keywords_only, c=5)(b=6))
try:
    keywords_only(a=1)
except TypeError as e:
    print(e)
keywords_only.__kwdefaults__ = {"d": 40, "c": 30}
print(keywords_only(a=1, b=2))
try:
    keywords_only(a=1)
except TypeError as e:
    print(e)
print("abcabcab".count("ab"), "aaaa".count("aa"), ("ab" * 50 + "a").count("ba"), "abc".count("abcd"), b"abab".count(b"ab"))
d = {i: str(i) for i in range(20)}
e = dict(d)
del d[3]
f = dict(d)
f["n"] = 1
print(len(d), len(e), len(f), list(f)[-1], e == d, dict(e) == e)
