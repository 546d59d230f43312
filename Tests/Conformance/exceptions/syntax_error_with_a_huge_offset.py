# The offset of a SyntaxError that a program makes may be any int; at the top it is shown as well as it can be.
raise SyntaxError("bad", ("f.py", 1, -2**63, "abc"))
