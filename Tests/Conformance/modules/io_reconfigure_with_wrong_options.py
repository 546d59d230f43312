import io

text = io.TextIOWrapper(io.BytesIO(), "ascii")
for options in ({"newline": 42}, {"newline": "x"}, {"encoding": 3}, {"errors": 3}, {"newline": None}, {"encoding": "latin-1"}):
    try:
        print(text.reconfigure(**options), text.encoding, text.errors)
    except Exception as error:
        print(type(error).__name__, error)
