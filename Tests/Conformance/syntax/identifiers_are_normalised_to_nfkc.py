ﬁ = 1
print(fi)
été = "summer"
print(été)
變數 = 2
print(變數 + 1)
