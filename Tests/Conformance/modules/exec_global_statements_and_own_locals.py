# What a text declares global anywhere, its module level means as the global too.
g, l = {}, {}
exec("global a; a = 1; b = 2", g, l)
print({k: v for k, v in g.items() if k != "__builtins__"}, l)

g, l = {}, {}
exec("""
def f():
    global x
    x = 10
    return x
x = 1
y = 2
def g():
    return y if False else x
print(f(), x)
del x
""", g, l)
print(sorted(k for k in g if k != "__builtins__"), sorted(l))

exec("""
def f():
    z = 1
    def one():
        global z
        return z
    def two():
        return z + 1
    return one, two
z = 9
one, two = f()
print(one(), two())
""", {}, {})


class C:
    exec("global k; k = 5; m = 6")
    print(m)


print(k, hasattr(C, "k"), C.m)
