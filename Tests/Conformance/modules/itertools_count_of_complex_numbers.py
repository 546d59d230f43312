from itertools import count, islice

print(list(islice(count(3.25 - 4j), 3)), list(islice(count(2, 1j), 3)), count(1j, 2))
