class C:
    five = classmethod(5)


print(C.five, C().five)
try:
    C.five()
except TypeError as error:
    print(error)
