def rows():
    return [[1]]


value = rows()[0][3] * 2
