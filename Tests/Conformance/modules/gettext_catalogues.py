import gettext
import io
import struct


def catalogue(entries):
    entries = sorted(entries.items())
    keys = b"".join(key + b"\0" for key, _ in entries)
    values = b"".join(value + b"\0" for _, value in entries)
    start = 28
    key_at = start + 16 * len(entries)
    value_at = key_at + len(keys)
    tables = [b"", b""]
    for key, value in entries:
        tables[0] += struct.pack("<II", len(key), key_at)
        tables[1] += struct.pack("<II", len(value), value_at)
        key_at += len(key) + 1
        value_at += len(value) + 1
    head = struct.pack("<7I", 0x950412DE, 0, len(entries), start, start + 8 * len(entries), 0, 0)
    return io.BytesIO(head + tables[0] + tables[1] + keys + values)


headers = (
    "Content-Type: text/plain; charset=UTF-8\nLanguage: pl\n"
    "Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\n")
texts = gettext.GNUTranslations(catalogue({
    b"": headers.encode(), b"file\0files": "plik\0pliki\0plików".encode(), b"yes": b"tak", b"menu\x04open": b"otwarte",
}))
print(texts.gettext("yes"), texts.gettext("no"), texts.pgettext("menu", "open"), texts.pgettext("door", "open"))
print([texts.ngettext("file", "files", n) for n in (0, 1, 2, 5, 12, 22, 25)])
print(texts.ngettext("cat", "cats", 1), texts.ngettext("cat", "cats", 2), texts.npgettext("c", "cat", "cats", 3))
print(texts.info(), texts.charset())
plain = gettext.NullTranslations()
plain.add_fallback(texts)
print(plain.gettext("yes"), plain.ngettext("file", "files", 3))
plain.install(["ngettext"])
print(_("yes"), ngettext("file", "files", 5))
print(gettext.gettext("hello"), gettext.ngettext("one", "many", 2), gettext.textdomain(), gettext.find("nothing"))
print(gettext.textdomain("app"), gettext.bindtextdomain("app", "/nowhere"), gettext.dgettext("app", "x"))
try:
    gettext.translation("nothing", "/nowhere", ["de"])
except FileNotFoundError as e:
    print(e)
for plural in ("n != 1", "n>1 ? 2 : !n", "n +", "x", "(n", "n ? 1", "n/3*2-1%2", "n==1||n==2&&n"):
    try:
        choose = gettext.c2py(plural)
        print(plural, [choose(n) for n in range(8)])
    except ValueError:
        print(plural, "is refused")
try:
    gettext.GNUTranslations(io.BytesIO(b"abcdefgh" * 4))
except OSError as e:
    print(e.strerror)
