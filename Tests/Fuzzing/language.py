"""Random programs of the plain language: expressions over the built-in types, most of which fail one time in three.

Each statement prints what it came to, or the exception: values and messages are what is compared.
"""

import random

from programs import Block, render

PRELUDE = '''\
import re


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)
    except RecursionError as error:
        print(type(error).__name__)


class Vector:
    def __init__(self, *parts):
        self.parts = parts

    def __repr__(self):
        return f"Vector{self.parts!r}"

    def __add__(self, other):
        return Vector(*[a + b for a, b in zip(self.parts, other.parts, strict=True)])

    def __mul__(self, other):
        return NotImplemented if isinstance(other, str) else Vector(*[a * other for a in self.parts])

    __rmul__ = __mul__

    def __eq__(self, other):
        return isinstance(other, Vector) and self.parts == other.parts

    def __hash__(self):
        return hash(self.parts)

    def __lt__(self, other):
        return self.parts < other.parts

    def __getitem__(self, place):
        return self.parts[place]

    def __len__(self):
        return len(self.parts)

    def __format__(self, spec):
        return "<" + ",".join(format(part, spec) for part in self.parts) + ">"

    def __index__(self):
        return self.parts[0]

    def __getattr__(self, name):
        if name in ("x", "y"):
            return self.parts["xy".index(name)]
        raise AttributeError(name)


a, b, c, d, e = 3, "text", [1, 2, 3], {"k": 1}, 2.5
'''

NAMES = "abcde"
TEXTS = ["", "a", "Text", "straße", "a,b,,c", " pad\\t", "12", "-3.50", "{}", "%s|%5d", "ǅ", "x" * 9, "\\ud800", "日本"]
INTS = ["0", "1", "-1", "2", "7", "10", "-13", "255", "2**31", "-2**63", "2**64", "10**20"]
FLOATS = ["0.0", "-0.0", "1.5", "-2.25", "0.1", "1e16", "1e-7", "3.0", "float('inf')", "float('nan')", "123456.789"]
SPECS = ["", "d", "5", "<8", ">8.3", "^9", "+", "08.2f", ",", "_x", "#b", ".3e", "g", "%", "x", "s", "!<6", "=+9", "z.1f", "c"]
OPERATORS = ["+", "-", "*", "/", "//", "%", "**", "@", "&", "|", "^", "<<", ">>"]
COMPARISONS = ["==", "!=", "<", "<=", ">", ">=", "in", "not in", "is"]
METHODS = {
    "str": [
        "upper()", "lower()", "title()", "swapcase()", "casefold()", "capitalize()", "strip({s})", "split({s})",
        "rsplit({s}, {i})", "partition({s})", "replace({s}, {s})", "replace({s}, {s}, {i})", "find({s}, {i})", "index({s})",
        "count({s})", "startswith({s})", "endswith(({s}, {s}))", "join({l})", "center({i}, {s})", "zfill({i})",
        "encode()", "encode('latin-1', 'replace')", "isidentifier()", "isdigit()", "isprintable()", "splitlines()",
        "expandtabs({i})", "format({x}, {x})", "removeprefix({s})", "translate({d})", "ljust({i})"],
    "list": [
        "append({x})", "pop({i})", "insert({i}, {x})", "index({x})", "count({x})", "extend({x})", "remove({x})", "sort()",
        "sort(key=str, reverse=True)", "reverse()", "copy()", "clear()"],
    "dict": [
        "get({x}, {x})", "pop({x}, {x})", "pop({x})", "setdefault({x}, {x})", "update({d})", "update({x})", "items()",
        "keys() & {l}", "keys() | {l}", "values()", "popitem()", "copy()", "fromkeys({x})"],
    "int": ["bit_length()", "to_bytes({i}, 'big')", "as_integer_ratio()", "bit_count()", "conjugate()"],
    "float": ["is_integer()", "as_integer_ratio()", "hex()"],
    "bytes": ["hex()", "decode({s})", "split()", "find({i})", "upper()", "replace(b'a', b'bc')", "join({l})"],
    "set": ["add({x})", "discard({x})", "union({x})", "difference({l})", "issubset({x})", "pop()", "symmetric_difference({l})"],
}
CALLS = [
    "len({x})", "sorted({x})", "sum({x})", "min({x}, {x})", "max({x})", "abs({x})", "round({x}, {i})", "round({x})",
    "divmod({x}, {x})", "pow({x}, {i})", "int({x})", "int({s}, {i})", "float({x})", "str({x})", "list({x})", "tuple({x})",
    "dict({x})", "set({l})", "bytes({x})", "chr({i})", "ord({x})", "hex({x})", "bin({i})", "format({x}, {p})", "hash({t})",
    "isinstance({x}, (int, str))", "list(zip({x}, {x}))", "list(enumerate({x}, {i}))", "list(map(str, {x}))", "bool({x})",
    "list(reversed({x}))", "all({x})", "any({x})", "list(range({i}, {i}, {i}))", "slice({i}, {x})", "iter({x})",
    "getattr({x}, 'x')", "ascii({s})", "repr({x})", "type({x}).__name__", "complex({x})", "Vector({i}, {x})",
    "re.findall({s}, {s})", "list({l})[{i}:{i}:{i}]", "memoryview({y}).tolist()", "callable({x})",
]


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def fill(self, pattern, depth):
        """The pattern with an expression in each of its places."""
        makers = {"x": self.value, "s": self.text, "i": self.int, "l": self.list, "d": self.dict, "t": self.tuple,
                  "y": self.bytes, "p": lambda depth: repr(self.random.choice(SPECS))}
        for key, make in makers.items():
            while "{" + key + "}" in pattern:
                pattern = pattern.replace("{" + key + "}", make(depth - 1), 1)
        return pattern

    def text(self, depth=0):
        if depth > 0 and self.random.random() < 0.3:
            return f'f"{{{self.value(0)}!r:>6}}"' if self.random.random() < 0.3 else f"({self.text()} + {self.text()})"
        return "b" if self.random.random() < 0.15 else "'" + self.random.choice(TEXTS) + "'"

    def int(self, depth=0):
        return self.random.choice(INTS[:8] if self.random.random() < 0.8 else INTS + ["a", "True"])

    def bytes(self, depth=0):
        return self.random.choice(["b''", "b'ab'", "b'\\x00\\xff'", "bytearray(b'xy')"])

    def elements(self, depth):
        return ", ".join(self.value(depth - 1) for _ in range(self.random.randrange(4)))

    def list(self, depth=1):
        return f"[{self.elements(depth)}]"

    def tuple(self, depth=1):
        return f"({self.value(depth - 1)}, {self.value(depth - 1)})"

    def dict(self, depth=1):
        items = ", ".join(f"{self.value(0)}: {self.value(depth - 1)}" for _ in range(self.random.randrange(3)))
        return f"{{{items}}}"

    def value(self, depth=2):
        choice = self.random.random()
        if depth <= 0 or choice < 0.3:
            return self.random.choice([
                self.int, self.text, lambda: self.random.choice(FLOATS), lambda: self.random.choice(NAMES), self.bytes,
                lambda: self.random.choice(["True", "Vector(1, 2)", "1j", "range(3)"])])()
        if choice < 0.45:
            return self.random.choice([self.list, self.tuple, self.dict, lambda depth: "{" + self.value(0) + "}"])(depth)
        if choice < 0.6:
            return f"({self.value(depth - 1)} {self.random.choice(OPERATORS)} {self.small(depth)})"
        if choice < 0.68:
            return f"({self.value(depth - 1)} {self.random.choice(COMPARISONS)} {self.value(depth - 1)})"
        if choice < 0.8:
            kind = self.random.choice(list(METHODS))
            receiver = {"str": self.text, "list": self.list, "dict": self.dict, "int": lambda d: f"({self.int()})",
                        "float": lambda d: f"({self.random.choice(FLOATS)})", "bytes": self.bytes,
                        "set": lambda d: f"set({self.list(1)})"}[kind](depth)
            return receiver + "." + self.fill(self.random.choice(METHODS[kind]), depth)
        if choice < 0.86:
            return f"{self.value(depth - 1)}[{self.random.choice([self.int(), self.text(), '1:', '::-1', ':-1', '::2'])}]"
        if choice < 0.9:
            return f'f"{{{self.value(depth - 1)}:{self.random.choice(SPECS)}}}"'
        if choice < 0.93:
            return f"({self.text()} % {self.random.choice([self.value(0), self.tuple()])})"
        return self.fill(self.random.choice(CALLS), depth)

    def small(self, depth):
        """An operand that makes no number of millions of digits."""
        return self.random.choice([self.random.choice(["0", "2", "-1", "3", "1.5", "'ab'", "[1]", "{1}", "Vector(2, 3)"]),
                                   self.random.choice(NAMES)])

    def statement(self, depth=0):
        choice = self.random.random()
        name = self.random.choice(NAMES)
        if choice < 0.62 or depth > 1:
            return f"show(lambda: {self.value(self.random.randrange(1, 4))})"
        if choice < 0.72:
            return Block(("try:", [f"{name} = {self.value()}"]), ("except Exception as error:", ["print('kept', error)"]))
        if choice < 0.8:
            targets = self.random.choice(["p, q", "p, *q", "*p, q, r", "(p, q), r", "[p]"])
            body = [f"{targets} = {self.value()}", "print(p)"]
            return Block(("try:", body), ("except Exception as error:", ["print(type(error).__name__, error)"]))
        if choice < 0.88:
            body = [self.statement(depth + 1), self.random.choice(["pass", "break", "continue", "print(item)"])]
            loop = Block((f"for item in {self.value(1)}:", body), ("else:", ["print('else')"]))
            return Block(("try:", [loop]), ("except Exception as error:", ["print(error)"]), ("finally:", ["print('end')"]))
        if choice < 0.94:
            case = self.random.choice(["[p, *q]", "{'k': p}", "str(p)", "int() | float()", "Vector(parts=(p, q))", "(p, q)", "None"])
            match = Block((f"match {self.value(1)}:", [Block((f"case {case}:", ["print('matched')"])), Block(("case _:", ["print('other')"]))]))
            return Block(("try:", [match]), ("except Exception as error:", ["print(error)"]))
        return f"show(lambda: [{self.value(1)} for item in {self.value(1)} if {self.value(1)}])"

    def program(self):
        return [self.valid() for _ in range(self.random.randrange(10, 40))]

    def valid(self):
        """A statement that is one: quotes within quotes may have made it none."""
        while True:
            statement = self.statement()
            try:
                compile("\n".join(render([statement])), "statement", "exec")
            except (SyntaxError, ValueError):
                continue
            return statement


def source_of(program):
    return PRELUDE + "\n" + "\n".join(render(program)) + "\n"
