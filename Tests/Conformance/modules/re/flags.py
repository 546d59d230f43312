import re

for name in 'A ASCII I IGNORECASE L LOCALE M MULTILINE S DOTALL U UNICODE X VERBOSE NOFLAG'.split():
    flag = getattr(re, name)
    print(name, repr(flag), int(flag), type(flag).__name__, isinstance(flag, int))
both = re.I | re.M
print(repr(both), both == 10, both & re.I, re.I in both, re.S in both, bool(both & re.S))
print(repr(re.RegexFlag(2)), re.RegexFlag.IGNORECASE is re.I, re.RegexFlag['I'], re.I.name, re.I.value)
print(re.compile('a', both).flags, re.compile('a', 10).flags == both, re.compile('a', flags=re.A).flags)
print(re.match('A', 'a', re.I), re.findall('^a', 'a\na', flags=re.MULTILINE), re.search('a.b', 'a\nb', re.DOTALL))
print(re.compile('(?im)a').flags, re.compile('(?i)a', re.M).flags, re.compile(b'(?i)a').flags, re.compile('(?a)a').flags)
print(sorted(set(re.__all__)))
print([name for name in re.__all__ if not hasattr(re, name)])
namespace = {}
from re import *
print(compile('a').pattern, I == re.I, error is re.error)
