import csv

samples = (";'123;4';", "'123;4';", ";'123;4'", "'123;4'", "'a','b'\n'c','d'\n", '"a";"b"\n', "a,'x''y',b\n", "`'a'`'b'`\n",
           "'a', 'b', 'c'\n'd', 'e', 'f'", '"x"\n"y"\n', "a:b:'c'", "'it''s'\n'a b'\n", "'a'; 'b', 'c'\n")
for sample in samples:
    for delimiters in (",;", None, "'"):
        try:
            found = csv.Sniffer().sniff(sample, delimiters)
            print(repr(sample), delimiters, repr(found.delimiter), found.quotechar, found.doublequote, found.skipinitialspace)
        except csv.Error as error:
            print(repr(sample), delimiters, error)
