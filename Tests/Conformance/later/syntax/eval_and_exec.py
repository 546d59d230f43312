x = 5
print(eval("x + 1"), eval("y * 2", {"y": 4}), eval("[i for i in range(3)]"))
space = {}
exec("def f(n):\n    return n * 2\nvalue = f(4)", space)
print(space["value"], space["f"](1))
try:
    eval("1 +")
except SyntaxError as e:
    print(e.msg)
