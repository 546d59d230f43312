def shape(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return "one", a
        case [a, b]:
            return "two", a, b
        case (1, *rest, last):
            return "one first", rest, last
        case [*all_of_it]:
            return "any", all_of_it
        case _:
            return "no sequence"


print([shape(x) for x in ([], [1], (1, 2), [1, 2, 3, 4], range(5, 9), "ab", {1}, {})])
