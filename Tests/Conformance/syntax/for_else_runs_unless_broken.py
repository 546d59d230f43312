for stop in (1, 9):
    for i in range(3):
        if i == stop:
            print("break at", i)
            break
    else:
        print("exhausted")
for _ in []:
    pass
else:
    print("empty")
