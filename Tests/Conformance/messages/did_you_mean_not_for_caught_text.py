class C:
    name = 1


try:
    C().nmae
except AttributeError as e:
    print(e)
try:
    pritn
except NameError as e:
    print(e, e.name)
