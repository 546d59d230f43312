from contextlib import contextmanager, suppress


@contextmanager
def tag(name):
    print("<", name)
    try:
        yield name.upper()
    except ValueError as e:
        print("swallowed", e)
    finally:
        print(">", name)


with tag("a") as t:
    print(t)
with tag("b"):
    raise ValueError("v")
with suppress(KeyError, IndexError):
    {}["missing"]
print("end")
