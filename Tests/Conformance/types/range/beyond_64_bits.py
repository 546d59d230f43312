def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


big = 2**70
r = range(big, big + 10, 3)
print(r, len(r), list(r), r[0], r[-1], r[1:], r[::-1], big + 3 in r, big + 4 in r, r.index(big + 6), r.count(big))
print(r == range(big, big + 11, 3), r == range(big, big + 13, 3), hash(r) == hash(range(big, big + 11, 3)), bool(r))
print(list(reversed(r)), r.start, r.stop, r.step, range(-big, -big - 5, -2)[1], range(big, 0), list(range(big, 0)))
print(range(0, 2**64, 2**62), list(range(0, 2**64, 2**62)), range(-2**63, 2**63 - 1)[2**63], range(2**65)[-1])
print(range(10**20)[10**19:10**19 + 3], 10**19 in range(10**20), 1.5 in range(2), range(big, big) == range(0), range(0) == range(big, 0))
print(type(iter(r)).__name__, type(iter(range(3))).__name__, [x for x in r], sum(r) - 4 * big, next(iter(r)) == big)
print(sorted(r, reverse=True)[0] == r[-1], max(r) == r[-1], [*r] == list(r), dict.fromkeys(r, 1).keys() == set(r))
print(range(5)[2**70:], range(5)[-2**70:2], range(1, 2**63 - 1, 3)[::2**62], range(0, 10, 2**65), list(range(0, 10, 2**65)))
attempt(lambda: len(range(2**64)))
attempt(lambda: r[10])
attempt(lambda: r[2**80])
attempt(lambda: range(0, big, 0))
attempt(lambda: range(big, 1.5))
attempt(lambda: r.index(5))
attempt(lambda: range(big).index("a") if False else r.index(None))
attempt(lambda: r["a"])
attempt(lambda: r < r)
for x in range(2**63 - 2, 2**63 + 1):
    print(x)
