import locale

print(locale.getencoding(), locale.getpreferredencoding(), locale.getpreferredencoding(False))
