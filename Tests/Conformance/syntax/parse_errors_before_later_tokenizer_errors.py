"""Which of two errors of a text is told: that of the parser, or one that the tokenizer meets further on."""
for text in (
        # The tokenizer raises these at once, and they win.
        "x = = 1\ny = 'open\n", "x = = 1\ny = )\n", "x = = 1\ny = (1, 2]\n", "x = = 1\ny = 1__0\n", "x = 1 2\ny = 'open\n",
        # These it leaves to the parser, which does not get there.
        "x = = 1\nif y:\n    z\n  w\n", "if x:\n    a b\n  c\n", "x = = 1\nif y:\n\tz\n        w\n", "x = = 1\ny = \\ 2\n",
        "f() = 1\nif y:\n    z\n  w\n", "class :\n    a\n  b\n", "except x: \\ y\n", "(a): b = = 1\n\\ c\n",
        # Where the line begins wrongly nothing further is looked at.
        " x = 1\ny = 'open\n", " x = )\n", "x = 1\n  y = (1, 2]\n", "\tif 1:\n        x\n", " x\n\\ y\n",
        # What is reached is told.
        "if x:\n    y\n  z\n", "x = \\ 2\n", "if x:\n\ty\n        z\n", "x = 'open\ny = = 1\n"):
    try:
        compile(text, "<text>", "exec")
    except SyntaxError as error:
        print(repr(text), type(error).__name__, error.msg, error.lineno, error.offset)
