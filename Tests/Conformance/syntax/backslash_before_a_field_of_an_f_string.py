value = 7
print(eval(r"f'\{value}'"), eval(r"f'a\{value}\\'"), eval(r"f'\\{value}'"))
try:
    eval(r"f'\}'")
except SyntaxError as error:
    print(error.msg)
