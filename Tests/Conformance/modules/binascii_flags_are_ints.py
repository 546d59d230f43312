import base64, binascii
for call in (lambda v: binascii.b2a_base64(b"abc", newline=v), lambda v: binascii.a2b_base64(b"YWJj\n", strict_mode=v)):
    for value in (True, 0, 2, None, "", 1.0, []):
        try: print(call(value))
        except (TypeError, binascii.Error) as error: print(type(error).__name__, error)
for value in (None, "x", [], 0):
    try: print(base64.b64decode(b"YWJj", validate=value))
    except TypeError as error: print(error)
for value in (None, "x", 0):
    try: print(base64.b64decode(b"YWJj", b"-_", validate=value))
    except TypeError as error: print(error)
