values = [1, 4, 9, 12]
if any((witness := v) > 5 for v in values):
    print("witness", witness)
