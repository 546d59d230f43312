import re
p=re.compile('(a|b)?'*300+'$'); print(p.match('ab'*100).end())
p=re.compile('x*'*50+'(?:a|b)?c'); print(p.match('xxac').span(), p.match('xxbb'))
print(re.match('(?:(?:a?b?)?)?c','c').span(), re.match('a??b','ab').span(), re.findall('(a|)(b|)','abba'))
p=re.compile(''.join('(?P<n%d>a)?'%i for i in range(3000))); print(p.match('aaa').group('n0'))
try: re.compile('(?P<a>x)(?P<b>y)(?P<a>z)')
except re.error as e: print(e)
