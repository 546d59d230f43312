print(6 & 3, 6 | 3, 6 ^ 3, ~6, 1 << 70, (1 << 70) >> 68, -1 >> 100, -5 >> 1, 5 << 0)
print(-6 & 3, -6 | 3, -6 ^ 3, -(1 << 70) & 0xFF, ~(1 << 65), (1 << 65) ^ -1)
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 & 1.0):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
