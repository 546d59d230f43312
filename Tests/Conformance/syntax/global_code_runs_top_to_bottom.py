def early():
    return late()


try:
    early()
except NameError as e:
    print(e)


def late():
    return "defined now"


print(early())
