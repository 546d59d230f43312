extension BundledModules {
  /// The module `base64`.
  static let base64: StaticString = #"""
    '''Bytes as text of few letters.'''
    import binascii

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
        encoded = binascii.b2a_base64(s, newline=False)
        return encoded if altchars is None else encoded.translate(_exchange(b"+/", altchars, altchars))


    def b64decode(s, altchars=None, validate=False):
        s = _ascii(s)
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


    def _encode32(letters, s):
        s = _data(s)
        result = bytearray()
        for at in range(0, len(s), 5):
            block = s[at:at + 5]
            number = int.from_bytes(block.ljust(5, b"\0"), "big")
            text = bytes(letters[number >> shift & 31] for shift in range(35, -1, -5))
            used = (len(block) * 8 + 4) // 5
            result += text[:used] + b"=" * (8 - used)
        return bytes(result)


    def _decode32(letters, s, casefold, map01=None):
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
        result = bytearray()
        for at in range(0, len(s), 8):
            number = 0
            block = s[at:at + 8]
            for c in block:
                place = letters.find(c)
                if place < 0:
                    raise binascii.Error("Non-base32 digit found")
                number = number << 5 | place
            number <<= 5 * (8 - len(block))
            result += number.to_bytes(5, "big")
        if padding:
            unused = {1: 1, 3: 2, 4: 3, 6: 4}.get(padding)
            if unused is None or not result:
                raise binascii.Error("Incorrect padding")
            del result[-unused:]
        return bytes(result)


    def b32encode(s):
        return _encode32(_B32, s)


    def b32decode(s, casefold=False, map01=None):
        return _decode32(_B32, s, casefold, map01)


    def b32hexencode(s):
        return _encode32(_B32HEX, s)


    def b32hexdecode(s, casefold=False):
        return _decode32(_B32HEX, s, casefold)


    def b16encode(s):
        return binascii.hexlify(s).upper()


    def b16decode(s, casefold=False):
        s = _ascii(s)
        if casefold:
            s = s.upper()
        if s.strip(b"0123456789ABCDEF"):
            raise binascii.Error("Non-base16 digit found")
        return binascii.unhexlify(s)


    _B85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"


    def _digits85(number):
        digits = []
        for _ in range(5):
            number, digit = divmod(number, 85)
            digits.append(digit)
        return digits[::-1]


    def b85encode(b, pad=False):
        b = _data(b)
        padding = -len(b) % 4
        b += b"\0" * padding
        text = bytearray()
        for at in range(0, len(b), 4):
            text += bytes(_B85[digit] for digit in _digits85(int.from_bytes(b[at:at + 4], "big")))
        return bytes(text[:len(text) - padding] if padding and not pad else text)


    def b85decode(b):
        b = _ascii(b)
        padding = -len(b) % 5
        b += b"~" * padding
        result = bytearray()
        for at in range(0, len(b), 5):
            number = 0
            for place, c in enumerate(b[at:at + 5]):
                digit = _B85.find(c)
                if digit < 0:
                    raise ValueError(f"bad base85 character at position {at + place}")
                number = number * 85 + digit
            if number >> 32:
                raise ValueError(f"base85 overflow in hunk starting at byte {at}")
            result += number.to_bytes(4, "big")
        return bytes(result[:len(result) - padding] if padding else result)


    def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
        b = _data(b)
        padding = -len(b) % 4
        b += b"\0" * padding
        parts = []
        for at in range(0, len(b), 4):
            number = int.from_bytes(b[at:at + 4], "big")
            if number == 0:
                parts.append(b"z")
            elif foldspaces and number == 0x20202020:
                parts.append(b"y")
            else:
                parts.append(bytes(33 + digit for digit in _digits85(number)))
        if padding and not pad:
            if parts[-1] == b"z":
                parts[-1] = b"!!!!!"
            parts[-1] = parts[-1][:-padding]
        text = b"".join(parts)
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
        result = bytearray()
        digits = []
        for c in b + b"u" * 4:
            if 33 <= c <= 117:
                digits.append(c - 33)
                if len(digits) == 5:
                    number = 0
                    for digit in digits:
                        number = number * 85 + digit
                    if number >> 32:
                        raise ValueError("Ascii85 overflow")
                    result += number.to_bytes(4, "big")
                    digits = []
            elif c == 122:
                if digits:
                    raise ValueError("z inside Ascii85 5-tuple")
                result += b"\0\0\0\0"
            elif foldspaces and c == 121:
                if digits:
                    raise ValueError("y inside Ascii85 5-tuple")
                result += b"    "
            elif c not in ignorechars:
                raise ValueError(f"Non-Ascii85 digit found: {chr(c)}")
        padding = 4 - len(digits)
        return bytes(result[:-padding] if padding else result)


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
