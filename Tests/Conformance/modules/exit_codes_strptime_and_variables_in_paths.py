import os
import sys
import time

for code in ((42,), (), (1, 2), None, "text"):
    try:
        sys.exit(code)
    except SystemExit as leaving:
        print(leaving.code, leaving.args)
for text in ("%D %", "%Q"):
    try:
        time.strptime("", text)
    except ValueError as error:
        print(error, error.__suppress_context__)
try:
    time.strftime("%S\0")
except ValueError as error:
    print(error)
os.environ["plain"] = "one"
os.environ["{odd"] = "two"
print(os.path.expandvars("$plain ${plain} ${{odd} ${none} $"))
