import gettext
import warnings

translations = gettext.GNUTranslations()
translations._catalog, translations.plural = {}, gettext.c2py("n != 1")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(translations.ngettext("file", "files", 1.5))
    print(translations.npgettext("context", "file", "files", 2.5))
print([(str(each.message), each.filename.rpartition("/")[2], each.lineno) for each in caught])
