# The tokeniser of the documentation's kind.
import re
from typing import NamedTuple

class Token(NamedTuple):
    kind: str
    value: str
    line: int
    column: int

def tokenize(code):
    keywords = {'IF', 'THEN', 'ENDIF'}
    specification = [
        ('NUMBER', r'\d+(\.\d*)?'), ('ASSIGN', r':='), ('END', r';'), ('ID', r'[A-Za-z]+'),
        ('OP', r'[+\-*/]'), ('NEWLINE', r'\n'), ('SKIP', r'[ \t]+'), ('MISMATCH', r'.'),
    ]
    regex = '|'.join('(?P<%s>%s)' % pair for pair in specification)
    line, start = 1, 0
    for match in re.finditer(regex, code):
        kind, value = match.lastgroup, match.group()
        column = match.start() - start
        if kind == 'NEWLINE':
            start, line = match.end(), line + 1
            continue
        if kind == 'SKIP':
            continue
        if kind == 'MISMATCH':
            print('unexpected', value)
            continue
        yield Token(value if value in keywords else kind, value, line, column)

for token in tokenize('IF quantity THEN\n  total := total + price * 1.5;\n  x := 3 ! 4\nENDIF;'):
    print(token)
log = '127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /a.gif HTTP/1.0" 200 2326'
pattern = re.compile(r'(?P<host>\S+) \S+ (?P<user>\S+) \[(?P<time>[^]]+)\] "(?P<request>[^"]*)" (?P<status>\d{3}) (?P<size>\d+|-)')
print(pattern.match(log).groupdict())
print(re.findall(r'[\w.+-]+@[\w-]+\.[\w.-]+', 'a.b@c.org, x+y@z-w.co.uk; none@'))
print(re.sub(r'(?<=\d)(?=(?:\d{3})+$)', ',', '1234567890'))
print(re.split(r'\s*[,;]\s*', 'a , b;c ;d'))
print(re.sub(r'(?<!^)(?=[A-Z])', '_', 'CamelCaseName').lower())
