# `str` tells of itself where it asks `__repr__`.
class Nothing:
    def __repr__(self):
        print("asked")


class Number(Exception):
    def __repr__(self):
        return 5


for show in (str, repr, print, format, "{}".format, "%s".__mod__, "%r".__mod__, lambda value: f"{value}", ascii):
    try:
        show(Nothing())
    except TypeError as error:
        print(error)
try:
    repr(Number("text"))
except TypeError as error:
    print(error, str(Number("text")))
try:
    str([Nothing()])
except TypeError as error:
    print(error)
