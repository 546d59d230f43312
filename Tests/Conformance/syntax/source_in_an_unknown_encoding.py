# coding: nope
print(1)
