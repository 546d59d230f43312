"""gettext: messages with a context, plural forms with one, and install."""
import builtins
import gettext
import io
import struct


def catalogue(messages):
    ids = sorted(messages)
    keys = [one.encode() for one in ids]
    values = [messages[one].encode() for one in ids]
    count = len(ids)
    start = 28 + count * 16
    offsets, data = [], b""
    for text in keys:
        offsets.append((len(text), start + len(data)))
        data += text + b"\0"
    key_table = b"".join(struct.pack("<II", *pair) for pair in offsets)
    offsets = []
    for text in values:
        offsets.append((len(text), start + len(data)))
        data += text + b"\0"
    value_table = b"".join(struct.pack("<II", *pair) for pair in offsets)
    return struct.pack("<7I", 0x950412DE, 0, count, 28, 28 + count * 8, 0, 28 + count * 16) + key_table + value_table + data


data = catalogue({"": "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=n != 1;\nLanguage: xx\n", "word": "Wort", "ctx\4word": "Kontextwort",
                  "one\0many": "eins\0viele", "ctx\4one\0many": "c-eins\0c-viele"})
translations = gettext.GNUTranslations(io.BytesIO(data))
plain = gettext.NullTranslations()
for each in (translations, plain):
    print(each.gettext("word"), each.pgettext("ctx", "word"), each.pgettext("other", "word"), each.ngettext("one", "many", 1), each.ngettext("one", "many", 5),
          each.npgettext("ctx", "one", "many", 1), each.npgettext("ctx", "one", "many", 2), each.npgettext("other", "one", "many", 2), each.gettext("none"), each.info(), each.charset())
print(hex(gettext.GNUTranslations.LE_MAGIC), hex(gettext.GNUTranslations.BE_MAGIC), repr(gettext.GNUTranslations.CONTEXT), gettext.GNUTranslations.VERSIONS)
print(gettext.pgettext("ctx", "word"), gettext.npgettext("ctx", "one", "many", 2), gettext.dpgettext("domain", "ctx", "word"), gettext.dnpgettext("domain", "ctx", "one", "many", 1),
      gettext.dgettext("domain", "x"), gettext.dngettext("domain", "a", "b", 3))
translations.install(["pgettext", "ngettext", "npgettext", "gettext"])
print(_("word"), pgettext("ctx", "word"), ngettext("one", "many", 3), npgettext("ctx", "one", "many", 1))
for name in ("_", "pgettext", "ngettext", "npgettext", "gettext"):
    delattr(builtins, name)
gettext.install("no_such_domain", "/nowhere", names=["ngettext"])
print(_("word"), ngettext("a", "b", 1), hasattr(builtins, "pgettext"))
plain.add_fallback(translations)
print(plain.gettext("word"), plain.pgettext("ctx", "word"), plain.npgettext("ctx", "one", "many", 2))
for wrong in (b"", b"xxxx" * 7, struct.pack("<7I", 0x950412DE, 0x50000, 0, 28, 28, 0, 28)):
    try:
        gettext.GNUTranslations(io.BytesIO(wrong))
    except Exception as error:
        print(type(error).__name__, error)
