from array import array

numbers = array("i", range(5))
view = memoryview(numbers)
view[1:3] = array("i", [10, 20])
print(numbers)
for other in (array("h", [1, 2]), b"12345678"):
    try:
        view[1:3] = other
    except ValueError as error:
        print(error)
