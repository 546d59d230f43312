def area(width, height):
    return widht * height


area(1, 2)
