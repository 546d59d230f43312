import json

print(json.encoder.encode_basestring_ascii('é"x\n\x00😀'), json.encoder.encode_basestring('é"\n'))
print(json.decoder.scanstring('"abc" x', 1), json.decoder.scanstring('é"a\\u00e9\\n"', 2))
for arguments in (('"abc', 1), (b"abc", 1), ("a", 5), ('"\x01"', 1), ('"\\x"', 1), ("a", -1), ("a", 2**70)):
    try:
        print(json.decoder.scanstring(*arguments))
    except Exception as error:
        print(type(error).__name__, error)
print(json.decoder.scanstring('"\x01"', 1, False))
try:
    json.encoder.encode_basestring(3)
except TypeError as error:
    print(error)
