class Greeter:
    def greet(self, cls):
        return f"hello {cls.__name__}"


class Guest:
    hello = classmethod(Greeter().greet)


print(Guest.hello(), Guest().hello())
