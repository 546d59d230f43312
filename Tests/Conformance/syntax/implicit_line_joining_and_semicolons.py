total = (1 +
         2
         + 3); print(total)
if total == 6: print("one"); print("two")
x = [
    1,

    2,  # comment
]
print(x)
y = 1 + \
    2
print(y)
