# A subclass sees each value that is written, and what it says of them counts.
import pprint


class Numbers(pprint.PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, int):
            return f"#{object}", object != 3, object == 4
        return super().format(object, context, maxlevels, level)


class Whole(int):
    pass


class Shown(int):
    def __repr__(self):
        return "<shown>"


for value in ([1, [2, {5: 6}]], {"a": 3, "b": (1,)}, [4], (), {}, [[], ()], Whole(7), [Shown(1)], [object], {2: 1, "a": 0, 1: 2}):
    printer = Numbers()
    print(printer.pformat(value), printer.isreadable(value), printer.isrecursive(value))
    print(pprint.pformat(value), pprint.isreadable(value), pprint.isrecursive(value), pprint.saferepr(value))
    print(pprint.pformat(value, depth=1), pprint.pformat(value, underscore_numbers=True))
print(pprint.pformat({"b": 1, "a": 2, "c": {3: 1, 1: 2}}), pprint.pformat({"b": 1, "a": {2: 0, 1: 0}}, sort_dicts=False))
print(pprint.pformat([1234567, Whole(1234567), True, 1.5, 2 ** 70], underscore_numbers=True))
