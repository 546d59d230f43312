class M(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        print("prepare", name)
        return {"injected": 5}


class A(metaclass=M):
    y = injected


class N(type):
    pass


print(A.y)
try:
    class B(A, metaclass=N):
        pass
except TypeError as e:
    print(e)
