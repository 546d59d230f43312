print(range(0) == range(3, 1), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2])
print(
    hash(range(3)) == hash(range(0, 3, 1)), range(0, 1, 5) == range(0, 1, 9), range(2) != range(3)
)
print(list(reversed(range(0, 7, 3))), iter(range(2)).__next__(), sum(range(101)), max(range(3)))
