import json


class Pairs(dict):
    def items(self):
        return [("z", 1)]


class Nine(list):
    def __iter__(self):
        return iter([9])


class Loud(int):
    def __repr__(self):
        return "loud"


class Sets(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


print(json.dumps({"a": [1, 2.5, None, True, 'x\n"é😀\x7f'], "b": {}, 3: 4, None: 5, 1.5: 6, True: 2**70, "d": (1,)}))
print(json.dumps({"b": 1, "a": [1, {"x": []}]}, indent=2, sort_keys=True), json.dumps("é\x7f", ensure_ascii=False))
print(json.dumps(Pairs(a=1)), json.dumps(Pairs()), json.dumps(Nine([1])), json.dumps(Nine()))
print(json.dumps({Loud(3): Loud(4)}), json.dumps(Pairs(a=1), indent=1), json.dumps([1, 2], separators=(",", ":")))
print(json.dumps({"s": {3, 1}}, cls=Sets), Sets(indent=1).encode([{2}]), json.dumps({3: {1}}, default=list))
cycle = []
cycle.append(cycle)
for options in ({}, {"indent": 1}):
    for value in ([float("nan")], {(1,): 2}, {1: object()}, cycle):
        try:
            json.dumps(value, allow_nan=False, **options)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
texts = ['{"a": 1, "b": [1.5, -2e3, 12345678901234567890, "\\u00e9\\ud83d\\ude00"], "a": 2}', " [1, 2] ", "[1, 2",
         '{"a" 1}', '{"a": }', "nul", "[1] x", '"abc', '"a\\qb"', '{"a":1,}', "-", "1.5e", '"\x01"', "", "\ufeff[]",
         '{"key": {"key": [{"key": null}, {"key": 0.1}]}}']
for text in texts:
    try:
        print(json.loads(text))
    except json.JSONDecodeError as error:
        print(error, error.pos, error.lineno, error.colno)
print(json.loads('{"a": 1}', object_pairs_hook=list), json.loads("[1.5, 2]", parse_float=str, parse_int=repr))
