import warnings


def show(text):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        eval(text)
    for w in caught:
        print(repr(text), w.category.__name__, w.message, w.filename, w.lineno)


for text in ['"\\d\\q"', '"\\400"', 'b"\\z\\500"', 'f"{1}\\w"', 'r"\\d"', '"""\n\n\\d"""', '"\\é"', '"a" "\\d" "\\e"']:
    show(text)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        eval('"\\d"')
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset)
eval('"\\d"')
