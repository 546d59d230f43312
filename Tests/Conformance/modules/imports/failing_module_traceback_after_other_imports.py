import collections
import functools


def load():
    import _fails


try:
    load()
except ZeroDivisionError as e:
    places = []
    tb = e.__traceback__
    while tb:
        places.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    print([place for place in places if not place[0].startswith("_")])
import enum
load()
