match memoryview(b"abc"):
    case [x, *rest]:
        print(x, rest)
match bytearray(b"abc"):
    case [x, *rest]:
        print("bytes are no sequence")
    case _:
        print("no match")
