import math

e = eval


def inside():
    a, b = 1, 2
    return list(map(eval, ["a", "b", "a + b"])), e("math.pi")


print(inside())
print(list(map(eval, ["1 + 1", "__name__"])))
namespace = {}
list(map(lambda text: exec(text, namespace), ["x = 1", "y = x + 1"]))
print(namespace["y"])
print((lambda f: f("math.e"))(eval))
run_text = exec
run_text("z = 5")
print(z, eval is e)
