for f in (
    lambda: "%d" % "a",
    lambda: "%s" % (),
    lambda: "%s %s" % 1,
    lambda: "%s" % (1, 2),
    lambda: "%" % 1,
    lambda: "%q" % 1,
    lambda: "%(a)s" % 1,
    lambda: "%(a)s" % {},
    lambda: "%c" % "ab",
    lambda: "%c" % -1,
    lambda: "%x" % 1.5,
    lambda: "%f" % "a",
    lambda: "%*d" % ("a", 1),
    lambda: "a" % 1,
    lambda: "%(a" % {},
    lambda: "%d" % None,
    lambda: "%i" % float("nan"),
    lambda: "%d" % float("inf"),
    lambda: "a" % {},
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
