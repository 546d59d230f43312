# What a parser takes for examples and what it refuses.
import doctest

parser = doctest.DocTestParser()


def show(text):
    try:
        pieces = parser.parse(text, "here")
    except ValueError as error:
        print("ValueError:", error)
        return
    for piece in pieces:
        if isinstance(piece, doctest.Example):
            names = {name: piece.options[flag] for name, flag in doctest.OPTIONFLAGS_BY_NAME.items() if flag in piece.options}
            print("  example", [piece.source, piece.want, piece.exc_msg, piece.lineno, piece.indent], names)
        else:
            print("  text", repr(piece))
    print("--")


for text in (
    "text\n>>> 1\n1\n\nafter\n  >>> # c\n>>> 2", ">>> 1\n1", "", "a\n", "\n\n    >>> x\n    1\n    ",
    ">>> for i in range(2):\n...     print(i)\n...\n0\n1\n>>> 3\n3\n", "\t>>> a\tb\n\t1\n", ">>> 1\n  \n1\n", ">>>\n1\n",
    ">>> if 1:\n...\n...   2\n2\n", "  >>> 1\n    indented\n", "x >>> 1\n", ">>> '''\n... a\n... '''\n'\\na\\n'\n",
    ">>> f() # doctest: +ELLIPSIS, -NORMALIZE_WHITESPACE +SKIP\n1\n", ">>> 1\nTraceback (most recent call last):\n  x\nE: 1\n  2\n",
    ">>> 1\nTraceback (innermost last):\nmodule.E\n", ">>> 1\nout\nTraceback (most recent call last):\nE\n",
    ">>>x\n", ">>> x\n...y\n", "  >>> x\n 1\n", ">>> x # doctest: +FOO\n", ">>> # doctest: +SKIP\n",
    "  >>> if 1:\n ... 2", ">>> x # doctest: SKIP\n", ">>> '# doctest: +SKIP'\n",
):
    show(text)

one, other = (parser.get_doctest(">>> 1\n1\n", {}, "a", "f", 3) for _ in range(2))
print(one == other, hash(one) == hash(other), one, one.examples[0] == other.examples[0], one == 3)
print(parser.get_doctest("none", {}, "b", None, None), parser.get_doctest(">>> 1\n>>> 2", {}, "b", None, None))
print(sorted([parser.get_doctest("", {}, n, None, l) for n, l in (("b", 1), ("a", 3), ("a", None))]))
print(doctest.script_from_examples("Say:\n\n    >>> 1 + 1\n    2\n\nand then\n    >>> if 1:\n    ...   3\n    3\n\n"))
