import codecs
import io


def tell(decoder, *pieces):
    for piece, final in pieces:
        try:
            print(repr(decoder.decode(piece, final)), decoder.newlines, decoder.getstate())
        except TypeError as error:
            print(error)


d = io.IncrementalNewlineDecoder(None, translate=True)
tell(d, ("a\r", False), ("\nb\r", False), ("", False), ("c\n", False), ("\r", True), (b"x", False))
d.reset()
print(d.newlines, d.getstate())
d = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder("utf-8")(), translate=False)
tell(d, (b"a\r", False), (b"\nb", False), (b"\xe2\x82", False), (b"\xac\r", True))
state = d.getstate()
tell(d, (b"x\r", False))
d.setstate(state)
tell(d, (b"\n\xc3", False))
d.setstate((b"", 1))
print(d.getstate(), type(d).__module__, type(d).__name__)
for arguments in ((), (None,)):
    try:
        io.IncrementalNewlineDecoder(*arguments)
    except TypeError:
        print("refused")
