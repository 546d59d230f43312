counter = 0
print(conter)
