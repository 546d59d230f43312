from contextlib import ExitStack, closing, nullcontext


class M:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        print("enter", self.n)
        return self.n

    def __exit__(self, *a):
        print("exit", self.n)


with ExitStack() as stack:
    print([stack.enter_context(M(i)) for i in range(2)])
    stack.callback(print, "callback")
with nullcontext(5) as x:
    print(x)
