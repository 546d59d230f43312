extension BundledModules {
  /// The module `csv`: dialects, rows as dicts, and guessing; reading and writing are in `_csv`.
  static let csv: StaticString = #"""
    '''Reading and writing tables as lines of values.'''
    import re
    from _csv import (
        QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, Error, field_size_limit, get_dialect, list_dialects, reader,
        register_dialect, unregister_dialect, writer, _Format)
    from io import StringIO

    __all__ = [
        "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "Error", "Dialect", "excel", "excel_tab",
        "field_size_limit", "reader", "writer", "register_dialect", "get_dialect", "list_dialects", "Sniffer",
        "unregister_dialect", "DictReader", "DictWriter", "unix_dialect", "__doc__", "__version__"]
    __version__ = "1.0"


    class Dialect:
        '''The rules of a kind of file; a subclass sets them as attributes.'''
        _name = ""
        _valid = False
        delimiter = None
        quotechar = None
        escapechar = None
        doublequote = None
        skipinitialspace = None
        lineterminator = None
        quoting = None

        def __init__(self):
            self._valid = type(self) is not Dialect
            try:
                _Format(self)
            except TypeError as error:
                raise Error(str(error)) from None


    class excel(Dialect):
        '''What Excel writes.'''
        delimiter = ","
        quotechar = '"'
        doublequote = True
        skipinitialspace = False
        lineterminator = "\r\n"
        quoting = QUOTE_MINIMAL


    class excel_tab(excel):
        '''What Excel writes with tabs.'''
        delimiter = "\t"


    class unix_dialect(Dialect):
        '''All values in quotes, lines ended by a newline.'''
        delimiter = ","
        quotechar = '"'
        doublequote = True
        skipinitialspace = False
        lineterminator = "\n"
        quoting = QUOTE_ALL


    register_dialect("excel", excel)
    register_dialect("excel-tab", excel_tab)
    register_dialect("unix", unix_dialect)


    class DictReader:
        '''Makes a dict of each row, by the names in the first one.'''

        def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
            self._fieldnames = fieldnames
            self.dialect, self.restkey, self.restval = dialect, restkey, restval
            self.reader = reader(f, dialect, *args, **kwds)
            self.line_num = 0

        def __iter__(self):
            return self

        @property
        def fieldnames(self):
            '''The names, read from the first row if they were not given.'''
            if self._fieldnames is None:
                self._fieldnames = next(self.reader, None)
            self.line_num = self.reader.line_num
            return self._fieldnames

        @fieldnames.setter
        def fieldnames(self, value):
            self._fieldnames = value

        def __next__(self):
            # The names are read before the first row, and after it once more, for the number of the line.
            self.fieldnames
            row = next(filter(None, self.reader))
            names = self.fieldnames
            result = dict(zip(names, row))
            if len(row) > len(names):
                result[self.restkey] = row[len(names):]
            elif len(row) < len(names):
                result |= dict.fromkeys(names[len(row):], self.restval)
            return result


    class DictWriter:
        '''Writes the values of dicts in the order of the names.'''

        def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
            self.fieldnames, self.restval, self.extrasaction = fieldnames, restval, extrasaction
            if extrasaction.lower() not in ("raise", "ignore"):
                raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
            self.writer = writer(f, dialect, *args, **kwds)

        def writeheader(self):
            '''Write the names.'''
            return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

        def _values(self, row):
            if self.extrasaction == "raise":
                wrong = row.keys() - self.fieldnames
                if wrong:
                    raise ValueError("dict contains fields not in fieldnames: " + ", ".join([repr(name) for name in wrong]))
            return [row.get(name, self.restval) for name in self.fieldnames]

        def writerow(self, rowdict):
            return self.writer.writerow(self._values(rowdict))

        def writerows(self, rowdicts):
            return self.writer.writerows([self._values(row) for row in rowdicts])


    class Sniffer:
        '''Guesses the dialect of a sample.'''

        def __init__(self):
            self.preferred = [",", "\t", ";", " ", ":"]

        def sniff(self, sample, delimiters=None):
            '''The dialect of a sample; its delimiter is one of `delimiters` if given.'''
            quote, doubled, delimiter_, skips = self._by_quotes(sample, delimiters)
            if not delimiter_:
                delimiter_, skips = self._by_columns(sample, delimiters)
            if not delimiter_:
                raise Error("Could not determine delimiter")

            class dialect(Dialect):
                _name = "sniffed"
                lineterminator = "\r\n"
                quoting = QUOTE_MINIMAL
                delimiter = delimiter_
                doublequote = doubled
                quotechar = quote or '"'
                skipinitialspace = skips

            return dialect

        def _by_quotes(self, sample, delimiters):
            '''From quoted fields: what surrounds most of them.'''
            edge = r"[^\w\n\"']"
            patterns = (
                rf"(?P<delim>{edge})(?P<space> ?)(?P<quote>[\"']).*?(?P=quote)(?P=delim)",
                rf"(?:^|\n)(?P<quote>[\"']).*?(?P=quote)(?P<delim>{edge})(?P<space> ?)",
                rf"(?P<delim>{edge})(?P<space> ?)(?P<quote>[\"']).*?(?P=quote)(?:$|\n)",
                r"(?:^|\n)(?P<quote>[\"']).*?(?P=quote)(?:$|\n)")
            for pattern in patterns:
                matches = list(re.finditer(pattern, sample, re.DOTALL | re.MULTILINE))
                if matches:
                    break
            else:
                return "", False, "", False
            quotes, edges, spaces = {}, {}, 0
            for match in matches:
                groups = match.groupdict()
                quotes[groups["quote"]] = quotes.get(groups["quote"], 0) + 1
                edge = groups.get("delim")
                if edge and (delimiters is None or edge in delimiters):
                    edges[edge] = edges.get(edge, 0) + 1
                spaces += bool(groups.get("space"))
            quote = max(quotes, key=quotes.get)
            delimiter = max(edges, key=edges.get) if edges else ""
            skips = bool(edges) and edges[delimiter] == spaces
            if delimiter == "\n":
                delimiter = ""
            d = re.escape(delimiter)
            doubled = re.search(
                rf"(?:{d}|^)\W*{quote}[^{d}\n]*{quote}[^{d}\n]*{quote}\W*(?:{d}|$)", sample, re.MULTILINE) is not None
            return quote, doubled, delimiter, skips

        def _by_columns(self, sample, delimiters):
            '''From the characters that come equally often in most lines.'''
            lines = [line for line in sample.split("\n") if line]
            counts = [chr(code) for code in range(127)]
            counts = {char: {} for char in counts}
            candidates = {}
            step = 10
            for start in range(0, len(lines), step):
                for line in lines[start:start + step]:
                    for char, frequencies in counts.items():
                        count = line.count(char)
                        frequencies[count] = frequencies.get(count, 0) + 1
                total = min(start + step, len(lines))
                modes = {}
                for char, frequencies in counts.items():
                    if list(frequencies) == [0]:
                        continue
                    count = max(frequencies, key=frequencies.get)
                    rest = sum(frequencies.values()) - frequencies[count]
                    modes[char] = count, frequencies[count] - rest
                consistency = 1.0
                while not candidates and consistency >= 0.9:
                    for char, (count, agreeing) in modes.items():
                        if count > 0 and agreeing > 0 and agreeing / total >= consistency and (
                                delimiters is None or char in delimiters):
                            candidates[char] = count
                    consistency -= 0.01
                if len(candidates) == 1:
                    return self._with_space(lines, next(iter(candidates)))
            if not candidates:
                return "", False
            for char in self.preferred:
                if char in candidates:
                    return self._with_space(lines, char)
            return self._with_space(lines, max(candidates, key=lambda char: (candidates[char], char)))

        @staticmethod
        def _with_space(lines, delimiter):
            return delimiter, lines[0].count(delimiter) == lines[0].count(delimiter + " ")

        def has_header(self, sample):
            '''Whether the first row looks like names: its values differ in kind from those below.'''
            rows = reader(StringIO(sample), self.sniff(sample))
            header = next(rows)
            kinds = dict.fromkeys(range(len(header)))
            for number, row in enumerate(rows):
                if number > 20:
                    break
                if len(row) != len(header):
                    continue
                for column in list(kinds):
                    try:
                        complex(row[column])
                        kind = complex
                    except (ValueError, OverflowError):
                        kind = len(row[column])
                    if kinds[column] is None:
                        kinds[column] = kind
                    elif kinds[column] != kind:
                        del kinds[column]
            votes = 0
            for column, kind in kinds.items():
                if type(kind) is int:
                    votes += 1 if len(header[column]) != kind else -1
                else:
                    try:
                        complex(header[column])
                        votes -= 1
                    except (ValueError, TypeError, OverflowError):
                        votes += 1
            return votes > 0
    """#
}
