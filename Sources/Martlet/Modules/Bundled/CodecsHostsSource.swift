extension BundledModules {
  /// The module `_codecs_hosts`: Punycode and the names of hosts that are made with it (RFC 3492, 3490, 3491).
  static let codecsHosts: StaticString = #"""
    '''Names of hosts beyond ASCII.'''
    import re
    import unicodedata
    from codecs import (
        BufferedIncrementalDecoder, BufferedIncrementalEncoder, Codec, CodecInfo, StreamReader, StreamWriter,
    )

    _digits = "abcdefghijklmnopqrstuvwxyz0123456789"


    # Punycode


    def _threshold(step, bias):
        return min(max(36 * (step + 1) - bias, 1), 26)


    def _adapted(delta, count, is_first):
        delta //= 700 if is_first else 2
        delta += delta // count
        bias = 0
        while delta > 455:
            delta //= 35
            bias += 36
        return bias + 36 * delta // (delta + 38)


    def _number(delta, bias):
        '''A number as digits of changing weight.'''
        out = ""
        step = 0
        while delta >= (bound := _threshold(step, bias)):
            delta -= bound
            out += _digits[bound + delta % (36 - bound)]
            delta //= 36 - bound
            step += 1
        return out + _digits[delta]


    def punycode_encode(input, errors="strict"):
        basic = "".join(character for character in input if character < "\x80")
        out = [basic + "-" if basic else ""]
        done, delta, bias, lowest = len(basic), 0, 72, 128
        while done < len(input):
            code = min(ord(character) for character in input if ord(character) >= lowest)
            delta += (code - lowest) * (done + 1)
            for character in input:
                if ord(character) < code:
                    delta += 1
                elif ord(character) == code:
                    out.append(_number(delta, bias))
                    bias = _adapted(delta, done + 1, done == len(basic))
                    delta = 0
                    done += 1
            delta += 1
            lowest = code + 1
        return "".join(out).encode("ascii"), len(input)


    def punycode_decode(input, errors="strict"):
        if errors not in ("strict", "replace", "ignore"):
            raise UnicodeError("Unsupported error handling " + errors)
        data = input.encode("ascii") if isinstance(input, str) else bytes(input)
        base, _, rest = data.rpartition(b"-")
        text = [*str(base, "ascii", errors)]
        rest = str(rest, "ascii").upper()
        place, code, bias, at = 0, 128, 72, 0
        while at < len(rest):
            begin, weight, delta, step = at, 1, 0, 0
            while True:
                if at == len(rest):
                    if errors == "strict":
                        raise UnicodeError("incomplete punicode string")
                    return "".join(text), len(input)
                digit = _digits.find(rest[at].lower())
                if digit < 0:
                    if errors == "strict":
                        raise UnicodeError(f"Invalid extended code point '{rest[at]}'")
                    return "".join(text), len(input)
                at += 1
                delta += digit * weight
                bound = _threshold(step, bias)
                if digit < bound:
                    break
                weight *= 36 - bound
                step += 1
            count = len(text) + 1
            place += delta
            code += place // count
            if code > 0x10FFFF:
                if errors == "strict":
                    raise UnicodeError("Invalid character U+%x" % code)
                code = ord("?")
            place %= count
            text.insert(place, chr(code))
            place += 1
            bias = _adapted(delta, count, begin == 0)
        return "".join(text), len(input)


    # Names of hosts

    _dots = re.compile("[.\u3002\uff0e\uff61]")
    _dropped = {0xAD, 0x34F, 0x1806, 0x180B, 0x180C, 0x180D, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, *range(0xFE00, 0xFE10)}
    _refused = {0x340, 0x341, 0x200E, 0x200F, 0xE0001, *range(0x202A, 0x202F), *range(0x206A, 0x2070), *range(0xFFF9, 0xFFFE),
                *range(0x2FF0, 0x2FFC), *range(0xE0020, 0xE0080), *range(0xFDD0, 0xFDF0)}


    def _is_refused(character):
        code = ord(character)
        if code in _refused or code & 0xFFFE == 0xFFFE:
            return True
        category = unicodedata.category(character)
        return category in ("Co", "Cs") or category in ("Zs", "Cc", "Zl", "Zp") and code >= 128


    def _prepared(label):
        '''A label in the form in which labels are compared.'''
        kept = "".join(character for character in label if ord(character) not in _dropped)
        folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", kept.casefold()).casefold())
        for character in folded:
            if _is_refused(character):
                raise UnicodeError(f"Invalid character {character!r}")
        ways = [unicodedata.bidirectional(character) for character in folded]
        leftward = [way in ("R", "AL") for way in ways]
        if any(leftward):
            if "L" in ways:
                raise UnicodeError("Violation of BIDI requirement 2")
            if not leftward[0] or not leftward[-1]:
                raise UnicodeError("Violation of BIDI requirement 3")
        return folded


    def _to_ascii(label):
        if not label.isascii():
            label = _prepared(label)
            if not label.isascii():
                if label.startswith("xn--"):
                    raise UnicodeError("Label starts with ACE prefix")
                label = "xn--" + label.encode("punycode").decode("ascii")
        if 0 < len(label) < 64:
            return label.encode("ascii")
        raise UnicodeError("label empty or too long")


    def _to_text(label):
        if not isinstance(label, bytes):
            if not label.isascii():
                label = _prepared(label)
                if not label.isascii():
                    raise UnicodeError("Invalid character in IDN label")
            label = label.encode("ascii")
        text = str(label, "ascii")
        if not text.startswith("xn--"):
            return text
        result = label[4:].decode("punycode")
        again = _to_ascii(result)
        if text.lower() != again.decode("ascii"):
            raise UnicodeError("IDNA does not round-trip", label, again)
        return result


    def _require_strict(errors, word):
        if errors != "strict":
            raise UnicodeError(f"{word} error handling {errors}")


    def idna_encode(input, errors="strict"):
        _require_strict(errors, "unsupported")
        if input.isascii():
            *labels, last = input.split(".")
            if not all(0 < len(label) < 64 for label in labels):
                raise UnicodeError("label empty or too long")
            if len(last) >= 64:
                raise UnicodeError("label too long")
            return input.encode("ascii"), len(input)
        labels = _dots.split(input)
        end = b""
        if not labels[-1]:
            end = b"."
            del labels[-1]
        return b".".join(map(_to_ascii, labels)) + end, len(input)


    def idna_decode(input, errors="strict"):
        _require_strict(errors, "Unsupported")
        data = bytes(input)
        if b"xn--" not in data and data.isascii():
            return data.decode("ascii"), len(data)
        labels = data.split(b".")
        end = ""
        if not labels[-1]:
            end = "."
            del labels[-1]
        return ".".join(map(_to_text, labels)) + end, len(data)


    def _complete(labels, final):
        '''Takes away the last label if it may go on; whether a dot stands behind the others.'''
        if not labels[-1] or not final:
            last = labels.pop()
            return not last or bool(labels)
        return False


    def _joined(labels, convert, dot, has_end):
        size = sum(map(len, labels)) + max(0, len(labels) - 1) + has_end
        return dot.join(map(convert, labels)) + dot * has_end, size


    class IncrementalEncoder(BufferedIncrementalEncoder):
        def _buffer_encode(self, input, errors, final):
            _require_strict(errors, "unsupported")
            if not input:
                return b"", 0
            labels = _dots.split(input)
            has_end = _complete(labels, final)
            return _joined(labels, _to_ascii, b".", has_end)


    class IncrementalDecoder(BufferedIncrementalDecoder):
        def _buffer_decode(self, input, errors, final):
            _require_strict(errors, "Unsupported")
            if not input:
                return "", 0
            labels = _dots.split(input) if isinstance(input, str) else str(input, "ascii").split(".")
            has_end = _complete(labels, final)
            return _joined(labels, _to_text, ".", has_end)


    class _Codec(Codec):
        def encode(self, input, errors="strict"):
            return idna_encode(input, errors)

        def decode(self, input, errors="strict"):
            return idna_decode(input, errors)


    class Writer(_Codec, StreamWriter):
        pass


    class Reader(_Codec, StreamReader):
        pass


    for _each, _label in ((IncrementalEncoder, "IncrementalEncoder"), (IncrementalDecoder, "IncrementalDecoder"),
                          (Writer, "StreamWriter"), (Reader, "StreamReader")):
        _each.__name__ = _each.__qualname__ = _label
        _each.__module__ = "encodings.idna"


    def idna_codec():
        return CodecInfo(idna_encode, idna_decode, Reader, Writer, IncrementalEncoder, IncrementalDecoder, "idna")
    """#
}
