import fnmatch, functools
for p in ['*','a*','*a','*a*b','a**b*','?x','[a-c]x','[!a]','[]]','[]-a]','[^a]','[[a]','[a\\b]','[a&&b|~]','[a','[!]a]','[z-a]','[!z-a]','a.b+c','*?*','','[a-c-e]','[-a]','[a-]','**','x*[0-9]*.t?t']:
    print(repr(p), fnmatch.translate(p), fnmatch.filter(['a','b','ab','axb','x1.txt','x12ytxt','x9.tat',']','^','-','[','\\'],p))
print(fnmatch.fnmatch('a'*50,'*a*a*a*a*a*a*a*a*a*a'), fnmatch.fnmatchcase('A','a'))
K=functools.cmp_to_key(lambda a,b:(a>b)-(a<b)); print(K(1)<K(2),K(1)==K(1.0),K(3)>=K(2),K(1)<=K(0),K(1)>K(0),K(5).obj,sorted([3,1,2],key=K),max([1,5,2],key=K),sorted('bca',key=functools.cmp_to_key(lambda a,b:ord(b)-ord(a))))
for f in [lambda: K(1)<1, lambda: hash(K(1)), lambda: functools.cmp_to_key()]:
    try: print(f())
    except TypeError as e: print(e)
J=functools.cmp_to_key(lambda a,b:b-a); print(J(1)<K(2))
