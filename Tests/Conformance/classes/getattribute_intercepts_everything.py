class C:
    x = 1

    def __getattribute__(self, name):
        print("get", name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        return "fallback " + name


c = C()
print(c.x)
print(c.y)
