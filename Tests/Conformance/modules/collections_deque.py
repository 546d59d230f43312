from collections import deque

d = deque([1, 2, 3], maxlen=4)
d.append(4)
d.append(5)
d.appendleft(0)
print(d, d.popleft(), d.pop(), d.rotate(1), d, len(d), d[0], 3 in d)
try:
    deque().pop()
except IndexError as e:
    print(e)
