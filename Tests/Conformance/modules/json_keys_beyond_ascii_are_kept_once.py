import json

first, second = json.loads('[{"k\u00e9y": 1, "plain key": 2}, {"k\u00e9y": 3, "plain key": 4}]')
print([a is b for a, b in zip(first, second)], first, second)
