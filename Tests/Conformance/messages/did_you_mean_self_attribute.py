class C:
    def __init__(self):
        self.total = 0

    def add(self, n):
        self.total += n
        return self.totl


C().add(1)
