# ast.literal_eval reads constants and displays of them, and nothing else.
import ast
import re

for text in (
        "1", "-1", "+1", "1+2j", "-1-2j", "'a' 'b'", "b'a'", "(1,2)", "[1,[2]]", "{1:2}", "{1,2}", "set()", "None", "True",
        "...", "1_000", "0x1f", "1.5e3", "  1", "\t1", "\n1", "1\n", "(1)", "{}", "()", "[]", "'a'\n'b'", "f'x'", "1+2", "1j+2",
        "a", "a.b", "f()", "-'a'", "{**{}}", "[*a]", "1 if 1 else 2", "not 1", "~1", "--1", "'\\N{BULLET}'", "r'\\n'", "1,",
        "1,2", "{1:2,**x}", "(1", "1 2", "lambda:0", "1<2", "x=1", "b'a' 'b'", "u'x'", "-(1)", "-True", "1+True+2j",
        "set([])", "frozenset()", "__import__('os')", "[1,\n2]", "# c", "1 # c", "{[]:1}", "0777", "((((((((((1))))))))))",
        "{'a':(1,)}", "-(-1)", "2j-1", "1-2j", "1.5+3j", "(1)+2j", "[x for x in y]", "(yield)", "a[1]", "a and b", "10**2",
        "123456789012345678901234567890", "-123456789012345678901234567890", "0-0j", "-0.0", "{'k': [1, {2: (3, None)}]}", "1e999",
        "'\\x41\\u00e9'", "b'\\xff'", "[" * 50 + "]" * 50):
    try:
        result = repr(ast.literal_eval(text))
    except (ValueError, TypeError, SyntaxError) as error:
        result = f"{type(error).__name__}: {error}"
    print(repr(text), "->", re.sub("0x[0-9a-f]+", "0x…", result))
for given in (5, None, b"1"):
    try:
        print(ast.literal_eval(given))
    except ValueError as error:
        print(error)
