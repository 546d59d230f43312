import pprint
pprint.pprint({"k%d" % i: list(range(i*3)) for i in range(8)})
pprint.pprint([["x" * 30] * 3, {"a": "hello world " * 12}], width=60)
