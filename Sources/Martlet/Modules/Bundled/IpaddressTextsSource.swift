extension BundledModules {
  /// The module `_ipaddress_texts`: addresses read and written.
  static let ipaddressTexts: StaticString = #"""
    '''Addresses of IP as text.'''

    __name__ = "ipaddress"


    class AddressValueError(ValueError):
        '''What is no address.'''


    class NetmaskValueError(ValueError):
        '''What is no netmask.'''


    def parse_v4(text):
        if not text:
            raise AddressValueError("Address cannot be empty")
        parts = text.split(".")
        if len(parts) != 4:
            raise AddressValueError(f"Expected 4 octets in {text!r}")
        number = 0
        for part in parts:
            try:
                number = number << 8 | _octet(part)
            except ValueError as error:
                raise AddressValueError(f"{error} in {text!r}") from None
        return number


    def _octet(part):
        if not part:
            raise ValueError("Empty octet not permitted")
        if not (part.isascii() and part.isdigit()):
            raise ValueError(f"Only decimal digits permitted in {part!r}")
        if len(part) > 3:
            raise ValueError(f"At most 3 characters permitted in {part!r}")
        if part != "0" and part[0] == "0":
            raise ValueError(f"Leading zeros are not permitted in {part!r}")
        number = int(part)
        if number > 255:
            raise ValueError(f"Octet {number} (> 255) not permitted")
        return number


    def parse_v6(text):
        if not text:
            raise AddressValueError("Address cannot be empty")
        parts = text.split(":")
        if len(parts) < 3:
            raise AddressValueError(f"At least 3 parts expected in {text!r}")
        if "." in parts[-1]:
            try:
                low = parse_v4(parts.pop())
            except AddressValueError as error:
                raise AddressValueError(f"{error} in {text!r}") from None
            parts += [f"{low >> 16:x}", f"{low & 0xFFFF:x}"]
        if len(parts) > 9:
            raise AddressValueError(f"At most 8 colons permitted in {text!r}")
        gap = None
        for place in range(1, len(parts) - 1):
            if not parts[place]:
                if gap is not None:
                    raise AddressValueError(f"At most one '::' permitted in {text!r}")
                gap = place
        if gap is not None:
            high, low = gap, len(parts) - gap - 1
            if not parts[0]:
                high -= 1
                if high:
                    raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
            if not parts[-1]:
                low -= 1
                if low:
                    raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
            skipped = 8 - high - low
            if skipped < 1:
                raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
        else:
            if len(parts) != 8:
                raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
            if not parts[0]:
                raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
            if not parts[-1]:
                raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
            high, low, skipped = 8, 0, 0
        number = 0
        for part in parts[:high] + ["0"] * skipped + (parts[-low:] if low else []):
            if set(part) - set("0123456789abcdefABCDEF"):
                raise AddressValueError(f"Only hex digits permitted in {part!r} in {text!r}")
            if len(part) > 4:
                raise AddressValueError(f"At most 4 characters permitted in {part!r} in {text!r}")
            number = number << 16 | int(part, 16)
        return number


    def show_v4(number):
        return ".".join([str(number >> shift & 255) for shift in (24, 16, 8, 0)])


    def groups(number):
        return [number >> shift & 0xFFFF for shift in range(112, -1, -16)]


    def show_v6(number):
        words = groups(number)
        best = start = length = 0
        for place, word in enumerate(words + [1]):
            if word:
                length = 0
            else:
                length += 1
                if length > best and length > 1:
                    best, start = length, place - length + 1
        parts = [f"{word:x}" for word in words]
        if best:
            return ":".join(parts[:start]) + "::" + ":".join(parts[start + best:])
        return ":".join(parts)
    """#
}
