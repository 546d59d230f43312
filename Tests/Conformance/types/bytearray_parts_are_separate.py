whole, first, second = bytearray(b"x").partition(b"y")
first += b"!"
print(whole, first, second)
first, second, whole = bytearray(b"x").rpartition(b"y")
first += b"!"
print(first, second, whole)
numbers = bytearray(range(10))
numbers[1:-1:2] = b""
print(list(numbers))
try:
    numbers[::2] = b"a"
except ValueError as error:
    print(error)
