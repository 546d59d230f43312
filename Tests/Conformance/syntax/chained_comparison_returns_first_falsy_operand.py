class Odd:
    def __init__(self, result):
        self.result = result

    def __lt__(self, other):
        return self.result


print(Odd("yes") < Odd(0) < Odd(1))
print(Odd([]) < Odd("never") < Odd(1))
