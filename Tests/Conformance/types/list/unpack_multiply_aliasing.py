rows = [[0] * 2] * 2
rows[0][0] = 1
print(rows)
rows = [[0] * 2 for _ in range(2)]
rows[0][0] = 1
print(rows)
copy = rows[:]
copy[0].append("shared")
copy.append("own")
print(rows)
