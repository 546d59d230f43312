x = {}
y = x["k"]  # a comment
