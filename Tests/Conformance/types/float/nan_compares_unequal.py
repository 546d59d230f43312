nan = float("nan")
print(nan == nan, nan != nan, nan < 1, nan > 1, nan in [nan], [nan] == [nan], [nan].count(nan))
print(max(nan, 1), max(1, nan), min(nan, 1), sorted([3, nan, 1, 2]), {nan: 1}.get(nan))
print(-0.0 == 0.0, str(-0.0), 0.0 * -1, {0.0: "z"}[-0.0])
