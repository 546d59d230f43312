print(round(0.5), round(1.5), round(2.5), round(-0.5), round(-1.5), round(2.675, 2), round(2.5, 0))
print(round(1234.5678, -2), round(0.15, 1), round(0.25, 1), round(0.35, 1), round(1e300, 2))
print(round(1.5, None), round(12345, -2), round(15, -1), round(25, -1), round(-25, -1), round(7, 3))
for x in float("nan"), float("inf"):
    try:
        round(x)
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
print(round(float("nan"), 2), round(5e15 + 0.5, 0), round(1.005, 2))
