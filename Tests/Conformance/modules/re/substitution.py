import re

print(re.sub('a', 'b', 'banana'), re.sub('a', 'b', 'banana', 2), re.sub('a', 'b', 'banana', count=1))
print(re.subn('a', 'b', 'banana'), re.subn('z', 'b', 'banana'), re.subn('', '-', 'ab'))
print(re.sub('(?i)B', 'x', 'abBa'), re.sub('b', 'x', 'abBa', flags=re.I))
print(re.sub('x*', '-', 'abxd'), re.sub('a|', '-', 'ba'), re.sub(r'\b', '|', 'two words'))
print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.sub(r'(?P<a>\w)(?P<b>\w)', r'\g<b>\g<a>', 'abcd'))
print(re.sub('(a)|(b)', r'[\1\2]', 'abc'), re.sub('a', r'\g<0>\g<0>', 'banana'))
print(repr(re.sub('a', r'\n\t\\\a\b\0\07\101x\.', 'a')), repr(re.sub('a', r'\-\ \/\!', 'a')))
print(re.sub('(.)' * 11, r'\11-\1', 'abcdefghijk'), re.sub('(a)', r'\g<1>0\g<01>', 'a'))
print(re.sub('a', lambda m: m.group().upper(), 'banana'), re.sub('.', lambda m: str(m.start()), 'abc'))
print(re.sub(b'a', b'b', b'banana'), re.sub(b'(a)', rb'<\1>', b'banana'), re.sub(b'a', lambda m: b'z', bytearray(b'aba')))
print(re.sub('é', 'è', 'aéaé'), re.sub('(é)(.)', r'\2\1', 'aéb日éc'))
print(re.sub('a', 'b', 'banana', 0), re.sub('a', 'b', 'banana', -1))
seen = []
def number(match):
    seen.append(match.span())
    return f'{{{len(seen)}}}'
print(re.sub(r'\d+', number, 'a1b22c333'), seen)
def nested(match):
    return re.sub('b', 'c', match.group())
print(re.sub('ab+', nested, 'xabbyab'))
try:
    re.sub('a', lambda m: 1 / 0, 'a')
except ZeroDivisionError as error:
    print(error)
text = 'unchanged'
print(re.sub('z', 'y', text) is text)

print(re.split(',', 'a,b,,c'), re.split('(,)', 'a,b'), re.split(',', 'a,b,c', 1), re.split(',', 'a,b,c', maxsplit=2))
print(re.split('', 'abc'), re.split('x*', 'axbc'), re.split(r'(\d)|(x)', 'a1bxc'), re.split(r'\W+', 'Words, words.'))
print(re.split('a', ''), re.split('', ''), re.split(b',', b'a,b'), re.split(',', 'a,b', -1), re.split('(?i)X', 'axbXc'))
print(re.findall('a', 'banana'), re.findall('(a)(n)?', 'banana'), re.findall('(?:a)(n)', 'banana'), re.findall('', 'ab'))
print(re.findall(r'(\w)=(\d)', 'a=1,b=2'), re.findall(b'a', b'aba'), re.compile('a').findall('aaaa', 1, 3))
print([m.group() for m in re.finditer(r'\w+', 'a bc d')], next(re.finditer('z', 'a'), None))
iterator = re.finditer('a', 'aa')
print(type(iterator).__name__, iter(iterator) is iterator, next(iterator).span(), next(iterator).span(), next(iterator, 'end'))
print(re.escape('a.b*c[d]e-f g\n_é&~#"\'%/'), re.escape(b'a.\xff\0'), re.escape(''))
print(re.fullmatch('a|ab', 'ab'), re.fullmatch('a*?', 'aaa'), re.fullmatch('(?:a|ab)(?:c|bcd)', 'abcd').span())
re.purge()
print(re.match('a', 'a').span())
class S(str):
    pass
print(type(re.sub('a', 'b', S('xax'))).__name__, type(re.match('.*', S('ab')).group()).__name__, re.match(S('a'), 'a').re.pattern)
