# Neither long texts nor nested patterns use up a stack.
import re

text = 'ab' * 20000
print(re.match('(?:ab)*', text).end(), re.match('(ab|cd)*', text).span(1), re.fullmatch('(?:a|b)*?', text).end())
print(re.match('(?:(a)|(b))*', text).groups(), re.search('(?:ab)*c', 'ab' * 300))
print(re.match('(.*?)c', 'a' * 5000 + 'c').end(), re.match('(?>a*)b', 'a' * 5000))
print(re.match('(' * 90 + 'a' + ')' * 90, 'a').groups()[:3])
try:
    re.compile('(' * 100000)
except (re.error, RecursionError) as error:
    print(type(error).__name__)
try:
    re.compile('(?:' * 50000 + 'a' + ')' * 50000)
except RecursionError as error:
    print('RecursionError')
print(len(re.compile('|'.join(f'word{i}' for i in range(2000))).findall('word1 word1999 word5')))
print(re.compile('a' * 10000).search('a' * 10001).span())
print(len(re.findall('[^,\n]*', 'a,b\n' * 500)))
