def show(text):
    try:
        compile(text, "<text>", "exec")
    except SyntaxError as e:
        print(repr(text), e.msg, (e.lineno, e.offset), (e.end_lineno, e.end_offset), repr(e.text))


for text in [
    'f"{a b}"',
    'x = 1\ny = f"abc {a b} def"',
    'f"""\n\n  {a +\n b c} def\n"""',
    'f"{a:{b c}}"',
    'f"é{é b}"',
    'f"{lambda x: 1}"',
    'f"{a.}"',
    'f"{+}"',
    'f"{1a}"',
    'f"{0777}"',
    'f"{“a”}"',
    'f"{a if b}"',
    'f"{print 1}"',
    'f"""{\na b}"""',
    'x = f"""{\na b}"""',
    'x = f"""  {a +\n   b +\n   c d}"""',
    'f"{f\'{a b}\'}"',
    'f"{f\'{}\'}"',
    'f"{\'a\' b\'c\'}"',
    'f"{}"',
]:
    show(text)
