import csv, io
print(list(csv.reader(["a,b,c", '"x,1","y ""q""",z', '"multi', 'line",2'])))
o = io.StringIO(); w = csv.writer(o); w.writerow([1, "a,b", None, 2.5, 'q"t', "l\nm"]); w.writerows([[""], ["", ""], []]); print(repr(o.getvalue()))
print(list(csv.DictReader(io.StringIO("a,b\n1,2\n3\n4,5,6\n\n7,8\n"), restkey="more", restval="?")))
o = io.StringIO()
w = csv.DictWriter(o, ["x", "y"], extrasaction="ignore", lineterminator="\n")
w.writeheader()
w.writerows([{"x": 1, "y": 2, "z": 3}, {"y": "a b"}])
print(o.getvalue())
for kind in (csv.QUOTE_ALL, csv.QUOTE_MINIMAL, csv.QUOTE_NONNUMERIC, csv.QUOTE_NONE):
    o = io.StringIO()
    try:
        csv.writer(o, quoting=kind, escapechar="\\").writerow([1, "a,b", 'c"d', "", None, 2.5])
    except csv.Error as error:
        print(error)
    print(kind, repr(o.getvalue()))
for text, options in (("a;b", {"delimiter": ";"}), ("a, b", {"skipinitialspace": True}), ("'a,b',c", {"quotechar": "'"}),
                      ('"a""b"', {"doublequote": False}), ('"a"b', {"strict": True}), ("1,\"x\"", {"quoting": 2}),
                      ('"open', {"strict": True}), ("a\rb", {})):
    try:
        print(list(csv.reader([text], **options)))
    except (csv.Error, ValueError) as error:
        print(type(error).__name__, error)
for options in ({"delimiter": ""}, {"delimiter": "ab"}, {"delimiter": None}, {"quotechar": None}, {"quoting": 7}, {"quoting": "x"},
                {"lineterminator": None}, {"nope": 1}, {"dialect": "nope"}, {"escapechar": "ab"}):
    try:
        csv.reader([], **options)
    except (TypeError, csv.Error) as error:
        print(type(error).__name__, error)
print(csv.list_dialects(), csv.get_dialect("excel-tab").delimiter, csv.field_size_limit())
csv.register_dialect("mine", delimiter="|", quoting=csv.QUOTE_ALL)
print(next(csv.reader(["a|b"], "mine")))
csv.unregister_dialect("mine")
sniffed = csv.Sniffer().sniff("a;b;c\n1;2;3\n4;5;6\n")
print(sniffed.delimiter, repr(sniffed.quotechar), csv.Sniffer().has_header("name,age\nbob,3\nann,44\n"))
