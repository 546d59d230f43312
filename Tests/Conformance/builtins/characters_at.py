# Characters of text of any width, by any index.
def at(text, index):
    return text[index]


def reaches(text):
    return "".join([at(text, i) for i in range(len(text))]) == text == "".join([at(text, -i) for i in range(len(text), 0, -1)])


texts = ["", "é", "né雨x😀" * 3, "né雨x😀" * 40, "a" * 15 + "é", "a" * 16 + "é", "é" * 17, "😀" * 16, "雨" * 33, "\ud800x" * 20]
print([reaches(text) for text in texts])
long = "né雨x😀" * 100
print([at(long, i) for i in range(-500, 500, 83)], [at("plain", i) for i in range(-5, 5)])
for text, index in ((long, 500), (long, -501), ("", 0), ("abc", 3), ("é", 1), ("é", -2)):
    try:
        print(at(text, index))
    except IndexError as error:
        print(error)
for index in ("a", 1.0, None):
    try:
        at(long, index)
    except TypeError as error:
        print(error)
print(at(long, True), at(long, slice(3, 7)))
