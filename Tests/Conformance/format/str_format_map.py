class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


print("{a} {b}".format_map(Default(a=1)), "{x[0]}".format_map({"x": "yz"}))
