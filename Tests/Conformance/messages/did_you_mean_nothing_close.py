x = 1
print(completely_unrelated)
