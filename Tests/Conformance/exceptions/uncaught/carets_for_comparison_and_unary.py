x = "a"
y = not (x < 5 or -x)
