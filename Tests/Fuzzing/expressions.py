"""Random expressions and statements with awaits in every place: what the evaluation order of a suspending body shows.

Each part of an expression tells when it is evaluated: `s(x)` at once, `await a(x)` after a turn of the loop or two, or
none, `await f(x)` by an exception. The prelude of `programs.py` has them.
"""


class Expressions:
    """Makes expressions of numbers, and statements around them, by the random numbers of a `Generator`."""

    def __init__(self, generator):
        self.generator = generator
        self.random = generator.random

    # A comprehension that may fail takes its items from `Steps`: the frame of a traceback would hold a generator, which
    # CPython then closes when the exception goes.

    def leaf(self):
        r = self.random
        number = r.randint(0, 5)
        kind = r.random()
        if kind < 0.45:
            return f"await a({number})"
        if kind < 0.5:
            return f"await f({number})"
        if kind < 0.85:
            return f"s({number})"
        return str(number)

    def number(self, depth=2):
        """An expression whose value is a number."""
        r = self.random
        if depth == 0 or r.random() < 0.25:
            return f"({self.leaf()})"
        n = lambda: self.number(depth - 1)
        return r.choice(
            [
                lambda: f"({n()} + {n()} * {n()})", lambda: f"({n()} - {n()})", lambda: f"(-{n()})",
                lambda: f"({n()} if {n()} < {n()} else {n()})", lambda: f"({n()} and {n()} or {n()})",
                lambda: f"(not {n()})", lambda: f"({n()} < {n()} <= {n()})", lambda: f"({n()} == {n()} != {n()})",
                lambda: f"s({n()}, {n()})", lambda: f"s({n()}, *[{n()}, {n()}])", lambda: f"s({n()}, k={n()}, **{{'m': {n()}}})",
                lambda: f"(await a({n()}))", lambda: f"(await a({n()} + await a({n()})))",
                lambda: f"[{n()}, {n()}, {n()}][{n()} % 3]", lambda: f"({n()}, *[{n()}], {n()})[-1]",
                lambda: f"{{{n()}: {n()}, 9: {n()}}}[9]", lambda: f"len({{{n()}, {n()}}})",
                lambda: f"len([{n()}, {n()}, {n()}][{n()}:{n()}])", lambda: f"len(f'{{{self.leaf()}}}-{{{self.leaf()}:>{{{self.leaf()}}}}}')",
                lambda: f"(w{r.randint(0, 2)} := {n()})", lambda: f"(lambda p, q={n()}: p + q)({n()})",
                lambda: f"sum([{n()} for _ in range({n()} % 3)])", lambda: f"sum([x async for x in c({n()} % 3)])",
                lambda: f"sum([x + {n()} async for x in Steps({n()} % 3) if {n()}])",
                lambda: f"len({{x: {n()} async for x in Steps(2)}})", lambda: f"int({n()} in [{n()}, {n()}])",
                lambda: f"sum([y for x in [{n()}] async for y in c(x % 3)])",
                lambda: f"s(*(await a([{n()}, {n()}])), **(await a({{'k': {n()}}})))",
                lambda: f"box({n()}).x", lambda: f"box({n()}).add({n()}, {n()})",
                lambda: f"max([{n()}, {n()}], key=lambda x: s(x))", lambda: f"({n()} | {n()} ^ {n()})",
            ]
        )()

    def statement(self):
        """Lines of source that evaluate some expressions."""
        r = self.random
        n = self.number
        return r.choice(
            [
                lambda: f"log(me, 'value', {n()})", lambda: f"log(me, 'values', {n(1)}, {n(1)}, sep=str({n(0)}))",
                lambda: f"v0, *v1 = [{n()}, {n(1)}, {n(1)}]\nlog(me, v0, v1)",
                lambda: f"v0 = v1 = {n()}\nlog(me, v0, v1)",
                lambda: f"D[{n(1)}] = {n(1)}\nlog(me, D)", lambda: f"D[{n(1)} % 2] = 1\nD[{n(1)} % 2] += {n()}\nlog(me, D)",
                lambda: f"B.x, B.y = {n(1)}, {n(1)}\nlog(me, B.x, B.y)", lambda: f"box(B).x.y += {n()}\nlog(me, B.y)",
                lambda: f"D[{n(1)}] = 0\nlog(me, D.pop({n(1)}, {n(1)}))", lambda: f"assert {n()}, {n(1)}",
                lambda: f"if {n(1)}: log(me, 'yes', {n(1)})\nelif {n(1)}: log(me, 'elif')\nelse: log(me, 'no', {n(1)})",
                lambda: f"for i in range({n(1)} % 3): log(me, 'i', i, {n(1)})\nelse: log(me, 'over', {n(0)})",
                lambda: f"k = 3\nwhile (k := k - 1) and {n(1)}: log(me, 'k', k)",
                lambda: f"match {n(1)}:\n    case 0 | 1: log(me, 'low', {n(0)})\n    case x if x > {n(0)}: log(me, 'x', x)\n"
                f"    case _: log(me, 'other')",
                lambda: f"match [{n(1)}, {n(1)}]:\n    case [0, x] | [x, 0]: log(me, 'zero', x)\n"
                f"    case [x, y] if {n(1)} > x: log(me, x, y)\n    case [*rest]: log(me, rest)",
                lambda: f"with Block_(await a({n(0)})) as b, Block_({n(1)}): log(me, 'in', b, {n(1)})",
                lambda: f"def d(p={n(1)}, *, q={n(1)}): return p, q\nlog(me, d())",
                lambda: f"try: log(me, {n(1)} // {n(1)})\nexcept (await a(ZeroDivisionError)) as error: log(me, show(error), {n(0)})",
                lambda: f"try: log(me, {n()})\nfinally: log(me, 'finally', {n(1)})",
                lambda: f"for i in [1, 2]:\n    try:\n        if {n(1)}: {r.choice(['continue', 'break'])}\n        log(me, i)\n"
                f"    finally: log(me, 'end', {n(0)})",
                lambda: f"log(me, f'{{{self.leaf()}!r:>4}} {{{self.leaf()}}}', {n(0)})",
                lambda: f"async for x in c({n(1)} % 4):\n    if x == {n(0)}: {r.choice(['continue', 'break'])}\n    log(me, 'x', x)\n"
                f"else: log(me, 'all', {n(0)})",
                lambda: f"log(me, [(x, y) for x in [{n(1)}] for y in range({n(0)} % 2 + 1) if {n(1)}])",
                lambda: f"g = ({n(1)} async for x in Steps(2))\nlog(me, [v async for v in g])",
                lambda: f"class K({r.choice(['', 'box'])}):\n    p = {r.randint(0, 5)}\n    q = s(p)\nlog(me, K.q, {n(1)})",
            ]
        )()
