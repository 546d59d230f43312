def f():
    global made
    made = 1

    def g():
        global made
        made += 1

    g()


f()
print(made)
