class M:
    def __enter__(self):
        return 1, 2

    def __exit__(self, *a):
        pass


d = {}
with M() as (a, b), M() as d["k"], M() as [c, *e]:
    print(a, b, d, c, e)
