def depth():
    try:
        return 1 + depth()
    except RecursionError:
        return 1


print(depth() > 900)
print(depth() > 900)
