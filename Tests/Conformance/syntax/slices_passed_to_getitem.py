class S:
    def __getitem__(self, key):
        return key


s = S()
print(s[1:2], s[::], s[:, 1], s[1:2, ...], s[()], s[-1:None:3])
