"""Names of hosts by the codec idna: labels, dots, what is refused, and parts."""
import codecs


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for host in ("b\xfccher.example", "www.Pr\xf6\xdft.DE", "plain.org", "", ".", "a..b", "x" * 64, "\u65e5\u672c\u3002jp", "a.b.",
             "\u0627a", "\xad", "xn--bcher-kva.de", "\u2126.gr", "\ua000\u0378", "x" * 63 + ".com", "\xe9" * 60, "under_score", "*.x"):
    coded = outcome(host.encode, "idna")
    print(ascii(host), coded, ascii(outcome(coded.decode, "idna")) if isinstance(coded, bytes) else "")
for data in (b"xn--bcher-kva", b"XN--BCHER-KVA.Example", b"xn--a", b"xn--", b"plain.", b"\xff", b"xn--bcher-kva!", b"a..b"):
    print(data, ascii(outcome(data.decode, "idna")))
print(outcome("\xe9".encode, "idna", "ignore"), outcome(b"a".decode, "idna", "replace"), codecs.lookup("idna").name, codecs.lookup("punycode").name)
print([codecs.getincrementalencoder("idna")().encode(piece) for piece in ("b\xfc", "cher.e")],
      list(codecs.iterencode(["b\xfccher", ".exa", "mple"], "idna")), list(codecs.iterdecode([b"xn--bcher-", b"kva.de", b""], "idna")))
