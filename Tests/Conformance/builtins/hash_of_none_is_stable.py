print(hash(None) == hash(None), {None: 1}[None], hash(...) == hash(...), len({None, None}))
