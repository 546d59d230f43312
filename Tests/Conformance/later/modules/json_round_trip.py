import json

data = {"a": [1, 2.5, None, True], "é": "q\"\n", "n": {}}
print(json.dumps(data), json.dumps(data, indent=2, sort_keys=True, ensure_ascii=False))
print(json.loads('{"x": [1, 2.0, null, "\\u00e9"]}'))
try:
    json.loads("{bad}")
except json.JSONDecodeError as e:
    print(e)
