def index():
    print("index")
    return 0


items = [1]
items[index()] += 5
print(items)
