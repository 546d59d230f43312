ﬁ = 1
print(fi)
été = "summer"
print(été)
變數 = 2
print(變數 + 1)


class Letters:
    ª = 3

    def ﬀ(self, ｘ=1):
        return x


x = 5
print(Letters.a, Letters().ff(x=3) if False else Letters().ﬀ(ｘ=4), getattr(Letters, "ª", None))
print(f"{ﬁ} {ﬁ=}")
try:
    ﬂ
except NameError as error:
    print(error)
