import functools


class Function:
    def __repr__(self):
        return "f"

    def __call__(self):
        pass


for arguments, keywords in [((), {}), ((1, 2), {}), ((), {"a": 3}), ((1,), {"a": 2, "b": 3})]:
    print(functools.partialmethod(Function(), *arguments, **keywords))
    print(functools.partial(Function(), *arguments, **keywords))
