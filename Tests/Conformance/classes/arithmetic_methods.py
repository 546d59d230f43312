class V:
    def __init__(self, s):
        self.s = s


for name, sign in dict(add="+", sub="-", mul="*", truediv="/", floordiv="//", mod="%", pow="**",
                       lshift="<<", rshift=">>", matmul="@")  .items():
    setattr(V, f"__{name}__", lambda a, b, sign=sign: f"{a.s} {sign} {b}")
    setattr(V, f"__r{name}__", lambda a, b, sign=sign: f"{b} {sign}r {a.s}")
v = V("v")
print(v + 1, v - 1, v * 1, v / 1, v // 1, v % 1, v ** 1, v << 1, v >> 1, v @ 1, sep=", ")
print(1 + v, 1 - v, 1 * v, 1 / v, 1 // v, 1 % v, 1 ** v, 1 << v, 1 >> v, 1 @ v, sep=", ")
