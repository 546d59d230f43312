# Tuples that begin with ints: how far they decide, and what is compared after them.
import heapq
a=[(1,2),(1,2,3),(1,),(0,5),(True,1),(1,1.5),(1,"x"),(),(2**70,1),(1,2**70), tuple(range(10)), tuple(range(9)), tuple(range(9))+(3,)]
for x in a:
    for y in a:
        r=[]
        for f in (lambda:x<y, lambda:x<=y,lambda:x>y,lambda:x>=y,lambda:x==y,lambda:x!=y):
            try: r.append(int(f()))
            except TypeError as e: r.append(str(e))
        print(x,y,r)
h=[]
for i in range(200): heapq.heappush(h,((i*37)%17,i))
print([heapq.heappop(h) for _ in range(200)])
print(sorted([(i*37%11,-i,i) for i in range(50)]))
