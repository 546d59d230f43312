cases = {
    "latin": b"# -*- coding: latin-1 -*-\nx = 'caf\xe9'\n",
    "none": b"# coding: nope\nx = 1\n",
    "windows": b"#!/usr/bin/x\n# vim: set fileencoding=cp1252 :\nx = '\x80'\n",
    "mark": b"\xef\xbb\xbf# coding: latin-1\nx = 1\n",
    "utf-8 mark": b"\xef\xbb\xbf# coding: utf-8\nx = 'caf\xc3\xa9'\n",
    "ascii": b"# coding: ascii\nx = '\xe9'\n",
    "third line": b"\n\n# coding: nope\nx = 1",
    "behind code": b"x = 0\n# coding: nope\nx = 1",
    "behind nothing": b"\n# coding: nope\nx = 1",
    "behind blanks": b" \t\x0c\n \t# coding: nope\nx = 1",
    "carriage": b"# one\r\n# coding: latin-1\r\nx = '\xe9'",
    "wrong": b"# coding: latin-1\nx = '\xe9' 1\n",
    "long form": b"# coding: Latin_1-unix\nx = '\xe9'\n",
    "utf_8": b"# coding=UTF_8\nx = '\xc3\xa9'\n",
    "empty": b"# coding: \nx = '1'\n",
    "no text": b"# coding: hex\nx = '1'\n",
    "null": b"x = '\0'\n",
    "text": "# coding: ascii\nx = '\xe9'\n",
}
for name, text in cases.items():
    for run in (exec, lambda text, names: exec(compile(text, name, "exec"), names), lambda text, _: eval(text)):
        names = {}
        try:
            run(text, names)
            print(name, ascii(names.get("x")))
        except SyntaxError as error:
            if run is exec or not isinstance(text, str) and error.lineno == 0:
                print(name, error.msg, error.filename, error.lineno, error.offset, ascii(error.text))
print(eval(b"# coding: latin-1\n'\xe9' == chr(233)"))
try:
    import _unknown_encoding
except SyntaxError as error:
    print(error.msg, error.filename.rpartition("/")[2], error.lineno)
import _latin_1
print(ascii(_latin_1.price))
try:
    exec(compile(b"y = '\xff'", "f", "exec"))
except SyntaxError as error:
    print(ascii(error.text), error.filename)
_latin_1.wrong()
