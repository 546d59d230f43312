for e in (
    ValueError(),
    ValueError("a"),
    ValueError("a", 1),
    KeyError("k"),
    KeyError(),
    KeyError(1, 2),
    KeyError(""),
    OSError(2, "no"),
    OSError(2, "no", "file"),
    OSError("one"),
    StopIteration(3),
    SystemExit(4),
    ImportError("m", name="n"),
    NameError("n", name="x"),
):
    print(repr(e), "|", str(e), "|", e.args)
