class C:
    pass


c = C()
c.__len__ = lambda: 5
c.__str__ = lambda: "instance"
try:
    len(c)
except TypeError as e:
    print(e)
C.__len__ = lambda self: 7
C.__str__ = lambda self: "class"
print(len(c), str(c), c.__len__())
