class Numbers:
    def __getitem__(self, index):
        return [index]


class Holder:
    def __init__(self):
        self.numbers = Numbers()

    def upto(self, end):
        return self.numbers[1:end]


holder = Holder()
print([holder.upto(end) for end in range(3)])
