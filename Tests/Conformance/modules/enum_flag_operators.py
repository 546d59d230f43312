from enum import *
class P(IntFlag):
    R=4
    W=2
    X=1
print(repr(P.R|P.W), P.R|8, ~P.R, P.R & 5, 1 | P.R, P(7), P(0), P(16), P.R in P(7), [p for p in P(6)], P.R ^ P.W, -P.R, P.R+1, list(P), len(P(7)))
class Q(Flag):
    A=auto(); B=auto(); C=A|B
print(Q.A|Q.B, ~Q.A, Q.C, list(Q), Q(0), bool(Q(0)), Q.A & Q.C)
try: Q(8)
except ValueError as e: print(e)
