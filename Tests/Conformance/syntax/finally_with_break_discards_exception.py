for i in range(2):
    try:
        1 / 0
    finally:
        print("loop", i)
        continue
while True:
    try:
        raise KeyError("gone")
    finally:
        break
print("no exception")
