import io
import token
import tokenize

text = '''# -*- coding: utf-8 -*-
def f(a, *b: "int") -> None:  # comment
    if a[1:2] != 0x1F + 1_0.5e3j:
        x = f"{a}" rb'c' """one
two"""; y = (1,

            2) \\
            if a else 3
\treturn é ** 2 // $
'''
try:
    for each in tokenize.generate_tokens(io.StringIO(text).readline):
        print(each, token.tok_name[each.exact_type])
except IndentationError as e:
    print(e)
good = b"x = [1,\n     2]\nif x:\n    y = 'a' 'b'\nz"
tokens = list(tokenize.tokenize(io.BytesIO(good).readline))
for each in tokens:
    print(each)
print(tokenize.untokenize(tokens), tokenize.untokenize(each[:2] for each in tokens))
for bad in (b"(1,\n", b"'''abc\n", b"x = 'abc\n", b"x = 'a\\\nb\n", b"  x\n y\n", b"# coding: nope\n", b"\xef\xbb\xbf# coding: latin-1\n"):
    try:
        print([each.string for each in tokenize.tokenize(io.BytesIO(bad).readline)])
    except (tokenize.TokenError, SyntaxError) as e:
        print(type(e).__name__, e)
for line in (b"x\n", b"# coding=latin-1\n", b"#!/bin/sh\n# vim: fileencoding=cp1252\n", b"\xef\xbb\xbfx"):
    print(tokenize.detect_encoding(io.BytesIO(line).readline))
