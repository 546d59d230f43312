import csv
import io

text = "\n\na,b,c\n1,2,3\n\n\n4,5\n6,7,8,9,10\n"
rows = csv.DictReader(io.StringIO(text), restkey="more", restval="-")
print(rows.line_num, rows.fieldnames, rows.line_num)
rows = csv.DictReader(io.StringIO(text.lstrip()), restkey="more", restval="-")
for row in rows:
    print(rows.line_num, row)
print(next(rows, "end"), csv.DictReader(io.StringIO("")).fieldnames)
rows = csv.DictReader(io.StringIO("1,2\n"), fieldnames=iter(["x", "y"]))
try:
    print(list(rows))
except TypeError as error:
    print(error)

out = io.StringIO()
writer = csv.DictWriter(out, "ab", restval="?", extrasaction="raise", lineterminator="|")
writer.writeheader()
writer.writerows([{"a": 1}, {"b": 2, "a": 3}])
for row, action in (({"c": 1, "a": 2}, "raise"), ({"c": 1, "a": 2}, "IGNORE"), ({}, "never")):
    try:
        csv.DictWriter(out, "ab", extrasaction=action, lineterminator="|").writerow(row)
    except ValueError as error:
        print(error)
print(out.getvalue())
print(csv.Error.__module__, csv.reader.__module__, csv.DictReader.__module__)
