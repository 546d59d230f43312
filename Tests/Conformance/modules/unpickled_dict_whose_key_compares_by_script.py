import pickle, gc
n=0
class K:
    def __init__(self): self.x=1
    def __hash__(self): return hash(7)
    def __eq__(self, o):
        global n; n+=1
        for _ in range(3):
            l=[[str(i)] for i in range(300)]
            gc.collect()
        return False
k=K()
d={k:0}
for i in range(1000,1999): d[i]=[i,str(i)]
d[7]=['seven',(1,2)]
d[8]=[b'q'*20,'first'*9]
d[9]=('a','b')
d[10]=d[8]
d['zz']=('first'*9,'zz')
s=pickle.dumps(d,4)
n=0
r=pickle.loads(s)
print(len(r),n); print(list(r.items())[-6:])
