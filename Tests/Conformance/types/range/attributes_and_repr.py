for r in range(5), range(2, 9, 3), range(5, 0, -2), range(0), range(3, 1), range(-1, -10, -4):
    print(r, r.start, r.stop, r.step, len(r), list(r), r[-1:], bool(r))
