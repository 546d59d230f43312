import functools
import inspect
import pickle


def function(a, b=2, *args, **kwargs):
    pass


bound = inspect.signature(function).bind(1, 2, 3, c=4)
same = pickle.loads(pickle.dumps(bound.arguments)), bound.__getstate__()["arguments"] is bound.arguments
print(same)
print([inspect.isroutine(each) for each in ((1).__add__, object().__init__, int.__add__, [].append, len, int)])


class Calling:
    def method(self, a, b):
        pass


@functools.wraps(Calling().method)
def wrapper(*args):
    pass


again = functools.wraps(wrapper)(lambda *args: None)
print(inspect.signature(again))
for text in ("($self, a, b=1, *args, c, d=2, **kwargs)", "($self, a, b=1, /, *args)", "(self, a=1+2, b=1 | 3)"):
    function.__text_signature__ = text
    print(inspect.signature(function))
function.__text_signature__ = "(self, 123)"
try:
    inspect.signature(function)
except ValueError as error:
    print(str(error).rpartition(">")[2])
print("getasyncgenstate" in dir(inspect), {*inspect.__all__} <= {*dir(inspect)} | {"BlockFinder", "ClassFoundException", "EndOfBlock"})
try:
    inspect.getsource(compile("a = 1", "", "exec"))
except OSError as error:
    print(error)
