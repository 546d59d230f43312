import re

for pattern in ("[[a]",
                "b"):
    try:
        print(pattern,
              re.compile(pattern).findall("[ab]"))
    except re.error as error:
        print(error)


def search():
    for pattern in ("[a&&b]",):
        if re.search(pattern, "a&b"):
            print("found")


search()
