class M:
    def __enter__(self):
        print("enter")
        return "value"

    def __exit__(self, t, v, tb):
        print("exit", t, v, tb is not None)


with M() as m:
    print(m)
try:
    with M():
        raise KeyError("k")
except KeyError as e:
    print("out", e)
