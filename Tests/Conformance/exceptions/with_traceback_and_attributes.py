e = ValueError("x")
print(e.__traceback__, e.__cause__, e.__context__, e.__suppress_context__)
try:
    raise e
except ValueError as caught:
    print(caught is e, e.__traceback__.tb_lineno, e.__traceback__.tb_next)
print(e.with_traceback(None) is e, e.__traceback__)
for name, value in ("__cause__", 1), ("__context__", "a"), ("__traceback__", 2), ("args", 5):
    try:
        setattr(e, name, value)
    except TypeError as error:
        print(error)
