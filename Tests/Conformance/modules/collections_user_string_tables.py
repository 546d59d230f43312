"""UserString.maketrans makes the tables that translate reads."""
from collections import UserString

text = UserString("martlet")
print(UserString.maketrans("mt", "MT"), UserString.maketrans({"m": "n", 97: None}), UserString.maketrans("a", "b", "r"))
for table in (UserString.maketrans("mt", "MT"), UserString.maketrans({"m": "long ", 97: None}), UserString.maketrans("", "", "tr")):
    print(repr(text.translate(table)), type(text.translate(table)).__name__)
for arguments in (("ab", "c"), ({"ab": "c"},), ("a", "b", 3), (text, "abcdefg"), ()):
    try:
        print(text.maketrans(*arguments))
    except Exception as error:
        print(type(error).__name__, error)
