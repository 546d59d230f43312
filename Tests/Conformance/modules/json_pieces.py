import json, io
v = {'a': [1, 2.5, None, {'x': [[], {}], 'y': "é"}], 2: True, None: 1.5, 'z': {}, 'q': ('t', [1])}
for kw in ({}, {'indent': 2}, {'indent': '\t', 'sort_keys': False}, {'separators': (',', ':')}, {'ensure_ascii': False}, {'indent': 0}):
    e = json.JSONEncoder(**kw)
    print(list(e.iterencode(v)), ''.join(e.iterencode(v)) == json.dumps(v, **kw))
print(list(json.JSONEncoder().iterencode(5)), list(json.JSONEncoder().iterencode('s')), list(json.JSONEncoder().iterencode([])))
print(list(json.JSONEncoder(default=lambda o: [str(o)]).iterencode({'c': 1j})))
print(list(json.JSONEncoder(skipkeys=True, indent=1).iterencode({(1,): 1, 'a': 2})))
print(list(json.JSONEncoder(sort_keys=True).iterencode({'b': 1, 'a': 2})))
class W:
    def write(self, s): print('w', repr(s))
try: json.dump({'a': [1, object()]}, W())
except TypeError as e: print(e)
a = []; a.append([a])
try: list(json.JSONEncoder().iterencode(a))
except ValueError as e: print(e)
try: list(json.JSONEncoder().iterencode({(1, 2): 3}))
except TypeError as e: print(e)
f = io.StringIO(); json.dump([1, {'a': 2}], f, indent=2); print(f.getvalue())
class E(json.JSONEncoder):
    def default(self, o): return sorted(o)
print(json.dumps({'s': {2, 1}}, cls=E, indent=1)); f = io.StringIO(); json.dump({3, 1}, f, cls=E); print(f.getvalue())
json.dump({'k': float('inf')}, W(), allow_nan=True)
