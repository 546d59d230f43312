print(bin(10), bin(-10), bin(0), hex(255), hex(-255), oct(8), oct(-8), hex(2 ** 70), bin(True))
for f in (lambda: bin(1.5), lambda: hex("a"), lambda: oct(None)):
    try:
        f()
    except TypeError as e:
        print(e)
