a = [3, 1, 2]
print(a.append(4), a.extend("xy"), a.insert(1, "i"), a.pop(), a.pop(0), a.remove(2), a)
print(a.index(4), a.count(1), a.reverse(), a, a.copy(), a.clear(), a)
a.insert(100, 1)
a.insert(-100, 0)
print(a)
