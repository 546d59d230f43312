def f():
    for i in range(2):
        try:
            try:
                return i
            finally:
                print("inner")
        finally:
            print("outer")


print(f())
