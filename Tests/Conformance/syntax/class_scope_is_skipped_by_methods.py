x = "global"


class C:
    x = "class"
    y = x

    def get(self):
        return x


print(C.y, C().get())
