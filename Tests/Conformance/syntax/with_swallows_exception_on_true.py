class Swallow:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print(kind.__name__, value, traceback is not None)
        return value.args == ("ok",)


with Swallow():
    raise ValueError("ok")
try:
    with Swallow():
        raise ValueError("not ok")
except ValueError as e:
    print("out", e)
