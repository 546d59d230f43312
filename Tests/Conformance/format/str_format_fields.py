class P:
    x = 1
    d = {"k": [10, 20]}


print(
    "{} {}".format(1, 2),
    "{1} {0} {1}".format("a", "b"),
    "{a} {b}".format(a=1, b=2),
    "{{}} {}".format(5),
)
print("{0.x} {0.d[k]} {0.d[k][1]} {1[0]}".format(P, [7]), "{!r:>5} {!s} {!a}".format("a", "b", "é"))
print("{:>{w}}|{:^5}|{:<5}|".format(1, 2, 3, w=4), "{:}".format(1), "{0[a b]}".format({"a b": 3}))
