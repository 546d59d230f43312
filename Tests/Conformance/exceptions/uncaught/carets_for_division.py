def mean(values):
    total = sum(values)
    return round(total / len(values), 2)


print(mean([]))
