class Box:
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        print("get", k)
        return self.d[k]

    def __setitem__(self, k, v):
        print("set", k, v)
        self.d[k] = v

    def __delitem__(self, k):
        print("del", k)
        del self.d[k]

    def __contains__(self, k):
        print("in", k)
        return "truthy"

    def __len__(self):
        return len(self.d)


b = Box()
b["x"] = 1
b["x"] += 5
print(b["x"], len(b), 9 in b, 9 not in b)
b[2, 3] = 4
del b["x"]
