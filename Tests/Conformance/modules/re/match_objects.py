import copy
import re

m = re.compile(r'(?P<year>\d{4})-(?P<month>\d\d)(-\d\d)?(x)?').search('on 2024-05, or', 1, 13)
print(m, repr(m), type(m), type(m.re))
print(m.group(), m.group(0), m.group(1), m.group('month'), m.group(3), m.group(1, 'month', 4), m[0], m['year'], m[True])
print(m.groups(), m.groups('none'), m.groups(default=0), m.groupdict(), m.groupdict('x'))
print(m.start(), m.end(), m.span(), m.start('month'), m.end(2), m.span('year'), m.start(3), m.span(3))
print(m.pos, m.endpos, m.string, m.re.pattern, m.lastindex, m.lastgroup, m.regs)
print(m.expand(r'\g<month>/\1/\3.\n'), bool(m))
print(copy.copy(m) is m, copy.deepcopy(m) is m)
print(hasattr(m, '__getitem__'), m == m, m == re.search('a', 'a'))

long = re.match('.*', 'x' * 100)
print(repr(long))
print(repr(re.match(b'a\\W', b'a\xff')), re.match(b'a', bytearray(b'abc')).group())

nested = re.match('((a)(b))', 'ab')
print(nested.lastindex, nested.groups(), re.match('(a)(b)', 'ab').lastindex, re.match('(a)((b))', 'ab').lastindex)
print(re.match('(?P<a>x)(y)', 'xy').lastgroup, re.match('(x)(?P<b>y)', 'xy').lastgroup, re.match('x', 'x').lastgroup)

p = re.compile('(?P<b>x)(?P<a>y)', re.I | re.M)
print(p, p.pattern, p.flags, p.groups, p.groupindex, list(p.groupindex))
print(p == re.compile('(?P<b>x)(?P<a>y)', re.I | re.M), p == re.compile('x'), p != 3, hash(p) == hash(copy.copy(p)))
print(copy.deepcopy(p) is p, re.compile(p) is p)
for pattern, flags in [('a', 0), ('a', re.A), (b'a', 0), (b'a', re.I), ('a', re.I | re.S | re.X), ('x' * 300, re.M)]:
    print(repr(re.compile(pattern, flags)))
print(re.Pattern[str], re.Match[bytes], isinstance(p, re.Pattern), isinstance(m, re.Match))
print(re.Pattern.__name__, re.Pattern.__module__, re.Match.__qualname__)

wide = re.search('(é+)(日)', 'aß' * 100 + 'éé日x' + 'é')
print(wide.span(), wide.span(1), wide.span(2), wide.group(1, 2), wide.string[wide.start():wide.end()])
print(re.compile('é').search('aéaéa', 2).span(), re.compile('a').match('aéa', 2, 3), re.compile('b').search('aéb', 0, 2))
print(re.compile('^b').search('ab', 1), re.compile(r'\bb').search('ab', 1), re.compile('(?<=a)b').match('ab', 1))
print(re.compile('a$').search('ab', 0, 1), re.compile('').match('abc', 5), re.compile('').match('abc', 2, 1), re.compile('a').match('a', -5, 99))

scanner = re.compile(r'\d+|[a-z]+|\s+').scanner('ab 12 c!')
while (match := scanner.match()):
    print(match.group(), end='|')
print(scanner.pattern)
