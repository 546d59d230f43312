class C:
    def method(self, n):
        return self.value.thing(n)


obj = C()
result = [obj.method(1), 2]
