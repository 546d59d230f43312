import csv

for sample, delimiters in (
    ("'z':x y n;m \"a,b\"|", ","),
    ('1;"a b";2\n3;"c d";4\n', ","),
    ('1;"a b";2\n3;"c d";4\n', ";"),
    ('"a";"b"\n"c";"d"\n', None),
    ("a|b,c\nd|e,f\n", "|"),
    ('"only"\n"quoted"\n', ","),
    ("plain", ","),
):
    try:
        found = csv.Sniffer().sniff(sample, delimiters=delimiters)
        print(repr(found.delimiter), found.quotechar, found.doublequote, found.skipinitialspace)
    except csv.Error as error:
        print(error)
