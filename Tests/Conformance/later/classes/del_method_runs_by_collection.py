import gc


class D:
    def __del__(self):
        print("del")


def f():
    d = D()


f()
gc.collect()
print("after")
