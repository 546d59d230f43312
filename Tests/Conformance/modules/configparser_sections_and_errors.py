import configparser, io
c = configparser.ConfigParser()
c.read_string("""[DEFAULT]
base = /srv
[a]
path = %(base)s/x
multi = one
  two

  three
flag: yes
n=5 ; not comment
# comment
[b]
x = %%5
""")
print(c.sections(), c['a']['path'], repr(c['a']['multi']), c.getboolean('a','flag'), c['b']['x'], c.get('a','zz',fallback=3), c['a'].getint('q', 7), dict(c['b']), c.items('a'))
o=io.StringIO(); c.write(o); print(o.getvalue())
for f in (lambda: c.get('x','y'), lambda: c.get('a','y'), lambda: c.read_string('[a]\n[a]'), lambda:c.read_string('x=1'), lambda:c.read_string('[a]\nfoo'), lambda:c.set('a','b',3), lambda:c.set('a','b','%'), lambda:c.read_string('[q]\na=1\na=2'), lambda: c['nope'], lambda: c.getint('a','flag')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation(), allow_no_value=True)
e.read_dict({'s':{'a':'1','b':'${a}2','c':'${t:d}'},'t':{'d':'${e}!','e':'$$'}}); print(e['s']['b'], e['s']['c'])
