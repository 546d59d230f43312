extension BundledModules {
  /// The module `base64`.
  static let base64: StaticString = #"""
    '''Bytes as text of few letters.'''
    import binascii
    import _base_coding

    __all__ = [
        "encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode",
        "b32hexencode", "b32hexdecode", "b16encode", "b16decode", "b85encode", "b85decode", "a85encode", "a85decode",
        "standard_b64encode", "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode"]


    MAXLINESIZE = 76
    MAXBINSIZE = MAXLINESIZE // 4 * 3


    def _data(s):
        return s if isinstance(s, bytes) else memoryview(s).tobytes()


    def _line_data(s):
        # Lines are of bytes, one after the other.
        try:
            view = memoryview(s)
        except TypeError:
            raise TypeError(f"expected bytes-like object, not {s.__class__.__name__}") from None
        if view.format not in ("c", "b", "B"):
            raise TypeError(f"expected single byte elements, not {view.format!r} from {s.__class__.__name__}")
        if view.ndim != 1:
            raise TypeError(f"expected 1-D data, not {view.ndim}-D data from {s.__class__.__name__}")
        return view


    def _ascii(s):
        if isinstance(s, str):
            try:
                return s.encode("ascii")
            except UnicodeEncodeError:
                raise ValueError("string argument should contain only ASCII characters")
        try:
            return bytes(memoryview(s)) if not isinstance(s, (bytes, bytearray)) else bytes(s)
        except TypeError:
            raise TypeError(
                f"argument should be a bytes-like object or ASCII string, not {s.__class__.__name__!r}") from None


    def b64encode(s, altchars=None):
        if type(altchars) is bytes and len(altchars) == 2:
            return _base_coding.encode64(s, altchars)
        encoded = binascii.b2a_base64(s, newline=False)
        return encoded if altchars is None else encoded.translate(_exchange(b"+/", altchars, altchars))


    def b64decode(s, altchars=None, validate=False):
        if type(s) is not bytes:
            s = _ascii(s)
        if type(altchars) is bytes and len(altchars) == 2:
            return _base_coding.decode64(s, altchars, validate)
        if altchars is not None:
            letters = _ascii(altchars)
            s = s.translate(_exchange(letters, b"+/", letters))
        return binascii.a2b_base64(s, strict_mode=validate)


    def _exchange(letters, others, altchars):
        assert len(altchars) == 2, repr(altchars)
        return bytes.maketrans(letters, others)


    def standard_b64encode(s):
        return b64encode(s)


    def standard_b64decode(s):
        return b64decode(s)


    def urlsafe_b64encode(s):
        return b64encode(s, b"-_")


    def urlsafe_b64decode(s):
        return b64decode(s, b"-_")


    def encodebytes(s):
        s = _line_data(s)
        return b"".join(binascii.b2a_base64(s[at:at + MAXBINSIZE]) for at in range(0, len(s), MAXBINSIZE))


    def decodebytes(s):
        return binascii.a2b_base64(_line_data(s))


    def encode(input, output):
        while block := input.read(MAXBINSIZE):
            output.write(binascii.b2a_base64(block))


    def decode(input, output):
        while line := input.readline():
            output.write(binascii.a2b_base64(line))


    _B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    _B32HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"
    _B32_VALUES, _B32HEX_VALUES = _base_coding.values(_B32), _base_coding.values(_B32HEX)


    def _decode32(values, s, casefold, map01=None):
        s = _ascii(s)
        if len(s) % 8:
            raise binascii.Error("Incorrect padding")
        if map01 is not None:
            s = s.translate(bytes.maketrans(b"01", b"O" + _ascii(map01)))
        if casefold:
            s = s.upper()
        count = len(s)
        s = s.rstrip(b"=")
        padding = count - len(s)
        result = _base_coding.decode32(s, values)
        if padding:
            unused = {1: 1, 3: 2, 4: 3, 6: 4}.get(padding)
            if unused is None or not result:
                raise binascii.Error("Incorrect padding")
            result = result[:-unused]
        return result


    def b32encode(s):
        return _base_coding.encode(_data(s), 5, _B32)


    def b32decode(s, casefold=False, map01=None):
        return _decode32(_B32_VALUES, s, casefold, map01)


    def b32hexencode(s):
        return _base_coding.encode(_data(s), 5, _B32HEX)


    def b32hexdecode(s, casefold=False):
        return _decode32(_B32HEX_VALUES, s, casefold)


    def b16encode(s):
        return _base_coding.encode(s, 4, b"0123456789ABCDEF")


    def b16decode(s, casefold=False):
        s = _ascii(s)
        if casefold:
            s = s.upper()
        if s.strip(b"0123456789ABCDEF"):
            raise binascii.Error("Non-base16 digit found")
        return binascii.unhexlify(s)


    _B85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
    _B85_VALUES = _base_coding.values(_B85)
    _ASCII85 = bytes(range(33, 118))


    def b85encode(b, pad=False):
        return _base_coding.encode85(_data(b), _B85, b"", pad)


    def b85decode(b):
        return _base_coding.decode85(_ascii(b), _B85_VALUES)


    def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
        text = _base_coding.encode85(_data(b), _ASCII85, b"zy" if foldspaces else b"z", pad)
        if adobe:
            text = b"<~" + text
        if wrapcol:
            width = max(2 if adobe else 1, wrapcol)
            lines = [text[at:at + width] for at in range(0, len(text), width)]
            if adobe and len(lines[-1]) + 2 > width:
                lines.append(b"")
            text = b"\n".join(lines)
        return text + b"~>" if adobe else text


    def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
        b = _ascii(b)
        if adobe:
            if not b.endswith(b"~>"):
                raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
            b = b[2:-2] if b.startswith(b"<~") else b[:-2]
        return _base_coding.decode_ascii85(b, foldspaces, ignorechars)


    def main():
        '''The command: python -m base64 [options] [file].'''
        import getopt
        import sys
        usage = (
            f"usage: {sys.argv[0]} [-h|-d|-e|-u|-t] [file|-]\n"
            "        -h: print this help message and exit\n"
            "        -d, -u: decode\n"
            "        -e: encode (default)\n"
            "        -t: encode and decode string 'Aladdin:open sesame'")
        try:
            options, files = getopt.getopt(sys.argv[1:], "hdeut")
        except getopt.error as error:
            sys.stdout = sys.stderr
            print(error)
            print(usage)
            sys.exit(2)
        convert = encode
        for option, _ in options:
            if option == "-h":
                print(usage)
                return
            if option == "-t":
                text = b"Aladdin:open sesame"
                print(repr(text))
                print(repr(encodebytes(text)))
                print(repr(decodebytes(encodebytes(text))))
                return
            convert = encode if option == "-e" else decode
        if files and files[0] != "-":
            with open(files[0], "rb") as file:
                convert(file, sys.stdout.buffer)
        else:
            convert(sys.stdin.buffer, sys.stdout.buffer)


    if __name__ == "__main__":
        main()
    """#
}
