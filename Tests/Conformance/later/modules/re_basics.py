import re

print(
    re.findall(r"\d+", "a1b22"),
    re.sub(r"(\w)-(\w)", r"\2-\1", "a-b"),
    re.split(r"[,;]\s*", "a, b;c"),
)
m = re.match(r"(?P<user>\w+)@(\w+)", "joe@home")
print(m.group(), m["user"], m.groups(), m.span(), re.search("z", "a"))
