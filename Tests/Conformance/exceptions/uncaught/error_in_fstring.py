value = {"a": 1}
print(f"{value['a']} and {value['b']}")
