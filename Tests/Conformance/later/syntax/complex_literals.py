print(1j, 2 + 3j, (1 + 2j) * (3 - 1j), abs(3 + 4j), 1j ** 2, complex("1+2j"), (1 + 2j).conjugate())
