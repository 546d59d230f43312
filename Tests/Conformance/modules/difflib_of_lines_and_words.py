import difflib as d, random
a = "one\ntwo\nthree\nfour\nfive\nsix\n".splitlines(True); b = "one\ntwo!\nthree\n4\nfive\nsix\nseven\n".splitlines(True)
print("".join(d.unified_diff(a,b,"x","y","d1","d2"))); print("".join(d.context_diff(a,b,"x","y"))); print("".join(d.ndiff(a,b)))
print(list(d.restore(d.ndiff(a,b),1))==a, list(d.restore(d.ndiff(a,b),2))==b)
s = d.SequenceMatcher(None,"private Thread currentThread;","private volatile Thread currentThread;"); print(round(s.ratio(),6), s.quick_ratio(), s.real_quick_ratio(), s.get_matching_blocks(), s.get_opcodes())
print(d.get_close_matches("appel",["ape","apple","peach","puppy"]), d.SequenceMatcher(lambda x:x==" "," abcd","abcd abcd").find_longest_match(0,5,0,9))
R=random.Random(5)
for k in range(60):
    x=["".join(R.choice("abc ") for _ in range(R.randrange(1,8)))+"\n" for _ in range(R.randrange(12))]; y=[l if R.random()<.6 else "".join(R.choice("abc ") for _ in range(5))+"\n" for l in x]; R.random()<.5 and y.insert(0,"new\n")
    print("".join(d.unified_diff(x,y,n=R.randrange(4))), "".join(d.ndiff(x,y)), "".join(d.context_diff(x,y,n=1)))
for f in (lambda:d.get_close_matches("a",[],0), lambda:list(d.unified_diff([b"a"],["b"])), lambda:list(d.restore([],3)), lambda:d.get_close_matches("a",[],1,2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(list(d.diff_bytes(d.unified_diff,[b"a\n"],[b"b\xff\n"],b"x",b"y")))
big = [str(R.randrange(30)) for _ in range(300)]; print(d.SequenceMatcher(None,big,big[5:]+big[:5]).ratio(), len(d.SequenceMatcher(None,big,big[50:]).bpopular))
