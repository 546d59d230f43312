extension BundledModules {
  /// The module `_decimal_text`.
  static let decimalText: StaticString = #"""
    '''Decimal numbers as text.'''
    import re as _re
    from _decimal_context import count_digits, round_digits, ten

    _number = _re.compile(
        r"([-+])?(?:(?=\d|\.\d)(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?|(inf(?:inity)?)|(s)?nan(\d*))", _re.IGNORECASE)
    _spec = _re.compile(
        r"(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?(,)?(?:\.(\d+))?([eEfFgGn%])?", _re.DOTALL)


    def integer_of(text):
        '''The int of any number of digits.'''
        if len(text) <= 4000:
            return int(text or "0")
        half = len(text) // 2
        return integer_of(text[:-half]) * ten(half) + integer_of(text[-half:])


    def digits_of(number):
        '''The digits of an int of any size.'''
        count = count_digits(number)
        if count <= 4000:
            return str(number)
        half = count // 2
        high, low = divmod(number, ten(half))
        return digits_of(high) + digits_of(low).rjust(half, "0")


    def parse(text):
        '''Sign, coefficient, exponent and kind of a number's text, or None.'''
        match = _number.fullmatch(text.strip().replace("_", ""))
        if match is None:
            return None
        sign = int(match[1] == "-")
        if match[5]:
            return sign, 0, 0, "F"
        if match[2] is None:
            return sign, integer_of(match[7]), 0, "N" if match[6] else "n"
        fraction = match[3] or ""
        return sign, integer_of(match[2] + fraction), integer_exponent(match[4]) - len(fraction), ""


    def integer_exponent(text):
        if not text:
            return 0
        return -integer_of(text[1:]) if text[0] == "-" else integer_of(text.lstrip("+"))


    def from_tuple(value):
        '''The parts of a number given as (sign, digits, exponent).'''
        if len(value) != 3:
            raise ValueError("argument must be a sequence of length 3")
        sign, digits, exponent = value
        if type(sign) is not int or sign not in (0, 1):
            raise ValueError("sign must be an integer with the value 0 or 1")
        if not isinstance(exponent, int) and exponent not in ("F", "n", "N"):
            if isinstance(exponent, str):
                raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
            raise ValueError("exponent must be an integer")
        if exponent == "F":
            return sign, 0, 0, "F"
        if not isinstance(digits, (tuple, list)) or not all([type(d) is int and 0 <= d <= 9 for d in digits]):
            raise ValueError("coefficient must be a tuple of digits")
        number = integer_of("".join(map(str, digits)))
        return (sign, number, exponent, "") if isinstance(exponent, int) else (sign, number, 0, exponent)


    def scientific(sign, coefficient, exponent, kind, engineering=False):
        '''As str shows a number.'''
        minus = "-" if sign else ""
        if kind:
            if kind == "F":
                return minus + "Infinity"
            return minus + ("NaN" if kind == "n" else "sNaN") + (digits_of(coefficient) if coefficient else "")
        digits = digits_of(coefficient)
        left = exponent + len(digits)
        if exponent <= 0 and left > -6:
            point = left
        elif not engineering:
            point = 1
        elif coefficient:
            point = (left - 1) % 3 + 1
        else:
            point = (left + 1) % 3 - 1
        if point <= 0:
            text = "0." + "0" * -point + digits
        elif point >= len(digits):
            text = digits + "0" * (point - len(digits))
        else:
            text = digits[:point] + "." + digits[point:]
        return minus + text + (f"E{left - point:+d}" if left != point else "")


    def format_number(number, spec, context):
        '''What format() gives.'''
        match = _spec.fullmatch(spec)
        if match is None:
            raise ValueError("invalid format string")
        fill, align, plus, no_negative_zero, alternate, zero, width, comma, precision, kind = match.groups()
        if zero and align:
            raise ValueError("invalid format string")
        if kind == "n" and comma or alternate:
            raise ValueError("invalid format string")
        fill = fill or " "
        if zero:
            fill, align = "0", "="
        align = align or ">"
        sign, coefficient, exponent, special = number._sign, number._int, number._exp, number._kind
        percent = "%" if kind == "%" else ""
        if special:
            text = scientific(0, coefficient, exponent, special)
            if fill == "0" and align == "=":
                fill, align = " ", ">"
        else:
            text, is_zero = _formatted(number, kind, None if precision is None else int(precision), context)
            if no_negative_zero and is_zero:
                sign = 0
        lead = "-" if sign else plus if plus in ("+", " ") else ""
        total = int(width or 0)
        if comma and not special:
            text = _grouped(text, total - len(lead) - len(percent) if zero else 0)
        text += percent
        room = max(total - len(lead) - len(text), 0)
        if align == "<":
            return lead + text + fill * room
        if align == ">":
            return fill * room + lead + text
        if align == "^":
            return fill * (room // 2) + lead + text + fill * (room - room // 2)
        return lead + fill * room + text


    def _formatted(number, kind, precision, context):
        sign, coefficient, exponent = number._sign, number._int, number._exp
        mode = context.rounding
        letter = "e" if kind in ("e", "g", "n") else "E" if kind in ("E", "G") or context.capitals else "e"
        if kind == "%":
            exponent += 2
        if precision is not None:
            if kind in ("e", "E"):
                count = count_digits(coefficient) - precision - 1 if coefficient else 0
                if not coefficient:
                    exponent, coefficient = exponent, 0
                else:
                    coefficient, exponent = _cut(sign, coefficient, exponent, count, mode)
                    if count_digits(coefficient) > precision + 1:
                        coefficient, exponent = coefficient // 10, exponent + 1
            elif kind in ("f", "F", "%"):
                coefficient, exponent = _cut(sign, coefficient, exponent, -precision - exponent, mode)
            else:
                count = count_digits(coefficient) - max(precision, 1)
                if count > 0:
                    coefficient, exponent = _cut(sign, coefficient, exponent, count, mode)
                    if count_digits(coefficient) > max(precision, 1):
                        coefficient, exponent = coefficient // 10, exponent + 1
        if kind in ("f", "F", "%") and exponent > 0:
            coefficient, exponent = coefficient * ten(exponent), 0
        digits = digits_of(coefficient)
        left = exponent + len(digits)
        if kind in ("e", "E"):
            point = 1 - precision if not coefficient and precision is not None else 1
        elif kind in ("f", "F", "%"):
            point = left
        elif exponent <= 0 and left > -6:
            point = left
        else:
            point = 1
        if point <= 0:
            whole, fraction = "0", "0" * -point + digits
        elif point >= len(digits):
            whole, fraction = digits + "0" * (point - len(digits)), ""
        else:
            whole, fraction = digits[:point], digits[point:]
        text = whole + ("." + fraction if fraction else "")
        if left != point or kind in ("e", "E"):
            text += f"{letter}{left - point:+d}"
        return text, coefficient == 0


    def _cut(sign, coefficient, exponent, count, mode):
        if count > 0:
            count_of_digits = count_digits(coefficient)
            kept = round_digits(sign, coefficient, min(count, count_of_digits + 2), mode)[0]
            return kept, exponent + count
        return coefficient * ten(-count), exponent + count


    def _grouped(text, width):
        '''Commas between groups of three; zeros before them up to a width.'''
        end = 0
        while end < len(text) and text[end].isdigit():
            end += 1
        whole, rest = text[:end], text[end:]
        width -= len(rest)
        groups = []
        while len(whole) > 3:
            groups.insert(0, whole[-3:])
            whole = whole[:-3]
        groups.insert(0, whole)
        shown = ",".join(groups)
        while len(shown) < width:
            if len(groups[0]) == 3:
                groups.insert(0, "0")
            else:
                groups[0] = "0" + groups[0]
            shown = ",".join(groups)
        return shown + rest
    """#
}
