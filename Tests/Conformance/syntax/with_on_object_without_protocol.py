class Half:
    def __enter__(self):
        pass


for thing in 1, Half():
    try:
        with thing:
            pass
    except TypeError as e:
        print(e)
