import os

for number in -1, -2, 1_000:
    try:
        open("nothing", "r", opener=lambda path, flags: number)
    except ValueError as error:
        print(error)
    except OSError as error:
        print(error.errno == 9)
