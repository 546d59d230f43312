import sys

sys.set_int_max_str_digits(0)
print(len(str(10**5000)), int("1" * 4400) % 97)
sys.set_int_max_str_digits(700)
for convert in (lambda: str(10**700), lambda: int("1" * 701), lambda: int("1_" * 700 + "1")):
    try:
        convert()
    except ValueError as error:
        print(error)
print(len(str(10**699)), len("%d" % 10**699), int("f" * 5000, 16).bit_length())
