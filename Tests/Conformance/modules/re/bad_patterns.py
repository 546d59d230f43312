# Each bad pattern with its message, position, line and column.
import re

PATTERNS = r'''
( ) a) (a (?:a (?P<n>a (?=a (?<=a (?>a
[ [a [a- [^ [] []a [z-a] [\d-z] [a-\d] [\w-a] [\8] [\q] [\x1] [\400]
* +a ?a a** a*+* a++* a?*  a{1}{2} a{3,2} a{1}* ^* $* \b* (*) |* (?:*) {1} a|* (+)
\ a\ \8 \1 (a)\2 (a\1) \q \x \xg \x1 \u12 \U123 \U00110000 \N \N{ \N{} \N{no_such_name} \400 \777 \c \z
(? (?P (?P< (?P<> (?P<1> (?P<1>a) (?P<a (?P<a-b>c) (?P=) (?P=a) (?P=a (?P<a>(?P=a)) (?P>a) (?Px (?<a) (?<
(?P<a>b)(?P<a>c) (?( (?() (?(1 (?(1)a|b|c) (?(2)a|b)(x) (?(a)b) (?(0)b) (?(-1)b) (?(1 )b) (?(x y)b)
(?z) (?i (?i- (?-i (?-i) (?i-) (?i-z:a) (?z-i:a) a(?i)b (?i-i:a) (?a-u:b) (?-a:b) (?au:b) (?L:a) (?t:a) (?: (?# (?#a
(?<=a*) (?<=a|bc) (?<!a+) (?<=(a)\1) (?<=(?(1)a)(b)) (a)(?<=(?(1)b|cc)) (a)(?<=b(?(1)b|c))
'''

for pattern in PATTERNS.split() + ['', ' (', '(?x) (', 'a\n(b\n c', '\n*', 'a\n\\q', '(?i)\n)', 'x' * 5 + '(']:
    try:
        compiled = re.compile(pattern)
        print(repr(pattern), 'groups', compiled.groups, 'flags', compiled.flags)
    except re.error as error:
        print(repr(pattern), error, (error.msg, error.pos, error.lineno, error.colno), error.pattern == pattern)
    except OverflowError as error:
        print(repr(pattern), 'OverflowError', error)

for pattern in [b'(', b'\\u1234', b'[', b'(?u:a)', b'\\N{DIGIT ONE}', b'a)', b'(?P=b)']:
    try:
        print(pattern, re.compile(pattern).flags)
    except re.error as error:
        print(pattern, error, error.pos)

for pattern in ['a{4294967295}', 'a{99999999999999999999}', 'a{0,4294967294}']:
    try:
        print(pattern, re.compile(pattern).pattern)
    except OverflowError as error:
        print(pattern, error)
print(issubclass(re.error, Exception), re.error.__name__, re.error.__module__)
error = re.error('message')
print(error, error.msg, error.pattern, error.pos, error.lineno, error.colno)
error = re.error('message', 'ab\ncd', 4)
print(error, error.lineno, error.colno)
