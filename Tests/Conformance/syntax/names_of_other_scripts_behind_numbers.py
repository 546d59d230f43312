# A letter that is not ASCII ends a number; what stands there is no part of it.
for text in "1é", "1⁄7", "0xfé", "0o7é", "0b1é", "1.5é", "1jé", "1e5é", "1_000é", "0é", "1٣", "0x٣", "1日", "0xfz", "1z":
    try:
        print(eval(text))
    except SyntaxError as error:
        print(ascii(text), ascii(error.msg), error.lineno, error.offset)
