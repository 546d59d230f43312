try:
    raise ValueError("body")
finally:
    print("cleanup")
    [].pop()
