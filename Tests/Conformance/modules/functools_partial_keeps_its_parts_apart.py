# The function, the arguments and the keywords are no attributes of one's own, and read only.
import functools
import pickle

p = functools.partial(int, base=2)
print(p.__reduce__())
print(vars(p))
for change in (lambda: setattr(p, "func", str), lambda: delattr(p, "args")):
    try:
        change()
    except AttributeError as error:
        print(error)
p.note = "binary"
print(vars(p), p("101"), functools.partial(p, "1").func is p)
p.__setstate__((sorted, ([3, 1],), {"reverse": True}, {"own": 1}))
print(p(), vars(p), pickle.loads(pickle.dumps(p)).keywords)


class Half(functools.partial):
    pass


print(Half(Half(int, "11"), base=2), Half(Half(int, "11"), base=2)())
