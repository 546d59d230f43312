from array import array

print(int(array("B", b"12")), float(array("B", b" 1.5 ")), int(memoryview(b"7")))
for call in (lambda: int(array("B", b"x")), lambda: int(array("B", b"1"), 2)):
    try:
        call()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
