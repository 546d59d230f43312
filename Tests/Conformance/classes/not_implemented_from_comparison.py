class A:
    def __eq__(self, o):
        print("A.eq", end=" ")
        return NotImplemented

    def __lt__(self, o):
        print("A.lt", end=" ")
        return NotImplemented

    def __gt__(self, o):
        print("A.gt", end=" ")
        return "gt"


print(A() == 1, A() == A(), A() != 1)
print(A() < A())
print(1 < A())
try:
    A() < 1
except TypeError as e:
    print(e)
try:
    A() <= A()
except TypeError as e:
    print(e)
