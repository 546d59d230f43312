for f in (lambda: setattr(int, "x", 1), lambda: setattr(5, "x", 1), lambda: setattr([], "x", 1),
          lambda: setattr(object(), "x", 1), lambda: delattr(str, "upper")):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
