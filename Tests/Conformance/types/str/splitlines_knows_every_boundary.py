print("a\nb\r\nc\rd\x0be\x0cf\x1cg\x85h\u2028i".splitlines())
print("a\n\nb\n".splitlines(), "a\r\nb".splitlines(True), "".splitlines(), "\n".splitlines())
