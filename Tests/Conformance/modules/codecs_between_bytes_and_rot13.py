"""The codecs hex, base64, quopri, uu and rot13 by name."""
import codecs


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for name, data in (("hex", b"\x01\xab"), ("base64", b"some bytes"), ("quopri", b"a=\xe9 \n"), ("uu", b"some bytes"),
                   ("rot13", "Hello"), ("hex_codec", b""), ("rot_13", "")):
    coded = codecs.encode(data, name)
    print(name, coded, codecs.decode(coded, name), codecs.lookup(name).name)
    print(outcome("x".encode, name), outcome(b"x".decode, name), sep=" | ")
print(outcome(codecs.encode, "text", "hex"), outcome(codecs.decode, b"xyz", "hex"), outcome(codecs.encode, b"b", "rot13"),
      outcome(codecs.decode, b"a", "base64"), sep="\n")
