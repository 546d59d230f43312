class A:
    def __getattr__(self, name):
        return self.missing

    def __repr__(self):
        return repr(self)

    def __eq__(self, other):
        return self == other

    def __len__(self):
        return len(self)


a = A()
for f in (
    lambda: a.x,
    lambda: a == 1,
    lambda: len(a),
    lambda: sorted([a, a], key=len),
):
    try:
        f()
    except RecursionError as e:
        print(e)
# Which of its texts the error has here depends in CPython on the depth, and on which calls have been specialised.
try:
    repr(a)
except RecursionError as e:
    print(str(e).startswith("maximum recursion depth exceeded"))
