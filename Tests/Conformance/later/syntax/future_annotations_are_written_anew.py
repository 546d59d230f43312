from __future__ import annotations


def f(a: 'x', b: "it's", c: Dict[str,int], d: a.b . c, e: (int, str), g: Tuple[()], h: x|None, i: -1, j: not  a,
      k: a if b  else c, l: [1,2 ,3], m: {1:2, **z}, n: f(1, *a, k = 3, **b), o: a[1:2, ::3], p: (a+b)*c, q: a**-b,
      r: ..., s: 1.5e300, t: b'x', u: a<b<=c, v: x and (y or z), w: Literal["a", 'b'], *args: *Ts, y: lambda: 0 = 1):
    pass


for name, text in f.__annotations__.items():
    print(name, text)


class C:
    x: list [ int ] = 1
    __y: 'str'


print(C.__annotations__)
