from _star import *
print(one, _two, _part.__name__, "three" in globals())
try:
    exec_ns = {}
    from _bad_all import *
except AttributeError as e:
    print(e, there)
try:
    from _worse_all import *
except TypeError as e:
    print(e)
