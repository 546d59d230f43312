match [1, [2, 3]]:
    case [a, [b, c]] if a > 5:
        print("guard passed")
    case [a, [b, *c]] as whole if a < 5:
        print(a, b, c, whole)
print(a, b, c)
match = 5
print(match)
