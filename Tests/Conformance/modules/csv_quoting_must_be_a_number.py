import csv
import io

for options in ({"quoting": None}, {"quoting": 9}, {"quoting": "x"}, {"quotechar": None}):
    try:
        print([*csv.reader(["a,'b'"], **options)])
    except TypeError as error:
        print(error)


class Lax(csv.excel):
    quoting = None


try:
    Lax()
except csv.Error as error:
    print(error)
file = io.StringIO(newline="")
csv.writer(file, quoting=csv.QUOTE_NONE, escapechar="\\").writerows([["a\nb", "b"], ["c", "x\r\nd"]])
file.seek(0)
print([*csv.reader(file, quoting=csv.QUOTE_NONE, escapechar="\\")])
