class I:
    def __index__(self):
        return 1


a = [0, 1, 2, 3]
print(a[I():], a[I()], a[:I()], a[::I()], a[-10 ** 30:10 ** 30], a[10 ** 30:], a[::10 ** 30])
print(a[3:0:-1], a[-1:-5:-1], a[::-2], a[1:-1], a[:-5], a[:None:None])
