import __future__

code = compile("1 + 1", "x", "eval", __future__.annotations.compiler_flag)
print(eval(code))
try:
    compile("1", "x", "exec", 0xFF)
except ValueError as error:
    print(error)
print({*dir(list)} <= {*dir(list[int])}, "__origin__" in dir(list[int]))
