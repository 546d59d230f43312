class C:
    x = 1

    def __getattr__(self, name):
        print("getattr", name)
        if name == "no":
            raise AttributeError("custom message")
        return name.upper()


c = C()
print(c.x, c.y, hasattr(c, "no"), getattr(c, "no", "default"))
try:
    c.no
except AttributeError as e:
    print(e)
