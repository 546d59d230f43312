class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("end of", self.name)


items = [Noisy("a"), Noisy("b"), Noisy("c")]
kept = items[1]
items.clear()
print("cleared", items)
del kept
print("all")
