import sys

out = sys.stdout
out.reconfigure(encoding="ascii", errors="backslashreplace")
print("h\u00e9llo \u20ac", out.encoding, out.errors)
out.reconfigure(newline="\r\n", line_buffering=True)
print("one\ntwo", out.line_buffering)
out.reconfigure(encoding="utf-8", newline="\n", line_buffering=False)
print("\u00e9", out.errors, out.line_buffering)
out.reconfigure(encoding="ascii")
try:
    print("\u00e9")
except UnicodeEncodeError as error:
    print(error)
for wrong in {"encoding": "nope"}, {"encoding": 3}, {"errors": 3}, {"newline": "x"}, {"line_buffering": "a"}:
    try:
        out.reconfigure(**wrong)
    except (LookupError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
sys.stderr.reconfigure(errors="replace", encoding="ascii")
print("\u00e9", file=sys.stderr)
