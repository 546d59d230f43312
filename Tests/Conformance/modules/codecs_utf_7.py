import codecs

for text in "Hi Mom -\u263a-!", "A\u2262\u0391.", "1 + 1", "\u65e5\u672c\u8a9e", "\U0001f40d~\\", "a\ud800b", "\xa3-x", "\xe9":
    data = text.encode("utf-7")
    print(data, data.decode("utf7", "strict") == text)
for data in b"+", b"+-", b"+AG", b"+!a", b"\xe1", b"+IKx", b"++", b"+AOl-x+", b"+2AA", b"+2AA-", b"a+\xff":
    try:
        print(ascii(data.decode("utf-7")))
    except UnicodeDecodeError as error:
        print(error, ascii(data.decode("utf-7", "replace")))
decoder = codecs.getincrementaldecoder("utf-7")()
print([decoder.decode(bytes((byte,))) for byte in b"a+AOkA6Q-b"], decoder.decode(b"", True))
