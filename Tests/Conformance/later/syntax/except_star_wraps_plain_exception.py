try:
    raise ValueError("plain")
except* ValueError as e:
    print(repr(e))
try:
    print("nothing raised")
except* ValueError:
    print("never")
else:
    print("else")
finally:
    print("finally")
