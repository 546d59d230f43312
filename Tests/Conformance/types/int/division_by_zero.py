def t(f):
    try:
        print(f())
    except ZeroDivisionError as e:
        print(e)


t(lambda: 1 / 0)
t(lambda: 1 // 0)
t(lambda: 1 % 0)
t(lambda: divmod(1, 0))
t(lambda: 0 ** -1)
t(lambda: pow(2, 3, 0))
