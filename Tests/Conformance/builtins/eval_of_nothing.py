import ast

for evaluate in eval, ast.literal_eval, lambda text: compile(text, "f", "eval"):
    for text in "", "\n":
        try:
            evaluate(text)
        except SyntaxError as error:
            print(error, error.lineno, error.offset, error.end_lineno, repr(error.text))
eval("  ")
