from collections import deque

numbers = deque([1, 2, 3])
print(numbers, repr(numbers), f"{numbers}", [numbers])
print(deque(maxlen=2), deque("abc", maxlen=2))
numbers.append(numbers)
print(numbers)
numbers.pop()
numbers.append([numbers])
print(numbers)
print(deque([deque([1]), "x"]), {"queue": deque()})
