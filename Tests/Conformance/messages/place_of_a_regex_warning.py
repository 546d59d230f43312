import re

print(re.findall("[[a]", "a[b"))
