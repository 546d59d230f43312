for f in (lambda: 5[0], lambda: None["a"], lambda: len[0], lambda: {1, 2}[0], lambda: (1, 2)[2], lambda: [1]["a"],
          lambda: {"a": 1}["b"], lambda: "abc"[5], lambda: (x for x in [])[0], lambda: range(3)[3],
          lambda: int[0], lambda: (1).real[0], lambda: [1, 2][None], lambda: "a"["b"], lambda: (1,)[1.5]):
    try:
        f()
    except (TypeError, KeyError, IndexError) as e:
        print(type(e).__name__, e)
