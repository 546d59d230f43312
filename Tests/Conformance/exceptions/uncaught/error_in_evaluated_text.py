def compute(text):
    return eval(text)


exec("def inner():\n    raise LookupError('deep')\n")
try:
    inner()
except LookupError:
    compute("1 +\n  * 2")
