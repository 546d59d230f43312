extension BundledModules {
  /// The module `ipaddress`.
  static let ipaddress: StaticString = #"""
    '''Addresses and networks of IP.'''
    import functools
    from _ipaddress_texts import (
        AddressValueError, NetmaskValueError, groups as _groups, parse_v4 as _parse_v4, parse_v6 as _parse_v6,
        show_v4 as _show_v4, show_v6 as _show_v6)

    IPV4LENGTH, IPV6LENGTH = 32, 128


    def ip_address(address):
        '''The address of a text or an int.'''
        for kind in (IPv4Address, IPv6Address):
            try:
                return kind(address)
            except (AddressValueError, NetmaskValueError):
                pass
        raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 address")


    def ip_network(address, strict=True):
        '''The network of a text, an int or a tuple.'''
        for kind in (IPv4Network, IPv6Network):
            try:
                return kind(address, strict)
            except (AddressValueError, NetmaskValueError):
                pass
        raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 network")


    def ip_interface(address):
        '''The address of a text with its network.'''
        for kind in (IPv4Interface, IPv6Interface):
            try:
                return kind(address)
            except (AddressValueError, NetmaskValueError):
                pass
        raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 interface")


    def v4_int_to_packed(address):
        try:
            return address.to_bytes(4, "big")
        except OverflowError:
            raise ValueError("Address negative or too large for IPv4") from None


    def v6_int_to_packed(address):
        try:
            return address.to_bytes(16, "big")
        except OverflowError:
            raise ValueError("Address negative or too large for IPv6") from None


    class _IPAddressBase:
        '''What addresses and networks have in common.'''
        __slots__ = ()

        def __reduce__(self):
            return self.__class__, (str(self),)

        @property
        def exploded(self):
            '''The long form.'''
            return self._explode()

        @property
        def compressed(self):
            '''The short form.'''
            return str(self)

        @property
        def version(self):
            return self._version

        @property
        def max_prefixlen(self):
            return self._max_prefixlen

        @property
        def reverse_pointer(self):
            '''The name of the address in the reverse tree of DNS.'''
            if self._version == 4:
                return ".".join(str(self).split("/")[0].split(".")[::-1]) + ".in-addr.arpa"
            return ".".join(f"{self._number():032x}"[::-1]) + ".ip6.arpa"


    @functools.total_ordering
    class _BaseAddress(_IPAddressBase):
        __slots__ = ()

        def __int__(self):
            return self._ip

        def _number(self):
            return self._ip

        def __eq__(self, other):
            try:
                return self._ip == other._ip and self._version == other._version
            except AttributeError:
                return NotImplemented

        def __lt__(self, other):
            if not isinstance(other, _BaseAddress):
                return NotImplemented
            if self._version != other._version:
                raise TypeError(f"{self} and {other} are not of the same version")
            return self._ip < other._ip

        def __add__(self, other):
            return self.__class__(self._ip + other) if isinstance(other, int) else NotImplemented

        def __sub__(self, other):
            return self.__class__(self._ip - other) if isinstance(other, int) else NotImplemented

        def __repr__(self):
            return f"{self.__class__.__name__}({str(self)!r})"

        def __str__(self):
            return _show_v4(self._ip) if self._version == 4 else _show_v6(self._ip)

        def __hash__(self):
            return hash(hex(int(self._ip)))

        def __format__(self, spec):
            if not spec or spec[-1] == "s":
                return format(str(self), spec)
            kind, lead = spec[-1], spec[:-1]
            alternate = lead.startswith("#")
            grouped = lead.endswith("_")
            if kind not in "bnxX" or lead.strip("#_"):
                return super().__format__(spec)
            base = "b" if kind == "b" or kind == "n" and self._version == 4 else "x" if kind == "n" else kind
            width = self._max_prefixlen if base == "b" else self._max_prefixlen // 4
            if grouped:
                width += width // 4 - 1
            if alternate:
                width += 2
            return format(self._ip, ("#" if alternate else "") + f"0{width}" + ("_" if grouped else "") + base)

        def _in(self, networks):
            return any([self._ip >> self._max_prefixlen - bits == prefix >> self._max_prefixlen - bits
                        for prefix, bits in networks])

        @property
        def packed(self):
            return self._ip.to_bytes(self._max_prefixlen // 8, "big")

        is_multicast = property(lambda self: self._in(self._multicast))
        is_unspecified = property(lambda self: self._ip == 0)
        is_link_local = property(lambda self: self._in(self._link_local))
        is_reserved = property(lambda self: self._in(self._reserved))


    def _nets(parse, *texts):
        return [(parse(text.split("/")[0]), int(text.split("/")[1])) for text in texts]


    def _init(self, address, parse, length):
        if isinstance(address, int):
            if address < 0:
                raise AddressValueError(f"{address} (< 0) is not permitted as an IPv{self._version} address")
            if address >> length:
                raise AddressValueError(f"{address} (>= 2**{length}) is not permitted as an IPv{self._version} address")
            return address
        if isinstance(address, bytes):
            if len(address) != length // 8:
                raise AddressValueError(
                    f"{address!r} (len {len(address)} != {length // 8}) is not permitted as an IPv{self._version} address")
            return int.from_bytes(address, "big")
        text = str(address)
        if "/" in text:
            raise AddressValueError(f"Unexpected '/' in {address!r}")
        return parse(text)


    class IPv4Address(_BaseAddress):
        '''An address of 32 bits.'''
        __slots__ = ("_ip", "__weakref__")

        def __reduce__(self):
            return self.__class__, (self._ip,)

        _version, _max_prefixlen = 4, 32
        _multicast = _nets(_parse_v4, "224.0.0.0/4")
        _link_local = _nets(_parse_v4, "169.254.0.0/16")
        _reserved = _nets(_parse_v4, "240.0.0.0/4")
        _private = _nets(_parse_v4, "0.0.0.0/8", "10.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
                         "192.0.0.0/29", "192.0.0.170/31", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15",
                         "198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4", "255.255.255.255/32")
        _shared = _nets(_parse_v4, "100.64.0.0/10")

        def __init__(self, address):
            self._ip = _init(self, address, _parse_v4, 32)

        def _explode(self):
            return str(self)

        is_private = property(lambda self: self._in(self._private))
        is_global = property(lambda self: not self._in(self._shared) and not self.is_private)
        is_loopback = property(lambda self: self._ip >> 24 == 127)


    class IPv6Address(_BaseAddress):
        '''An address of 128 bits.'''
        __slots__ = ("_ip", "_scope_id", "__weakref__")
        _version, _max_prefixlen = 6, 128
        _multicast = _nets(_parse_v6, "ff00::/8")
        _link_local = _nets(_parse_v6, "fe80::/10")
        _site_local = _nets(_parse_v6, "fec0::/10")
        _private = _nets(_parse_v6, "::1/128", "::/128", "::ffff:0:0/96", "100::/64", "2001::/23", "2001:2::/48",
                         "2001:db8::/32", "2001:10::/28", "fc00::/7", "fe80::/10")
        _reserved = _nets(_parse_v6, "::/8", "100::/8", "200::/7", "400::/6", "800::/5", "1000::/4", "4000::/3", "6000::/3",
                          "8000::/3", "A000::/3", "C000::/3", "E000::/4", "F000::/5", "F800::/6", "FE00::/9")

        def __init__(self, address):
            self._scope_id = None
            if isinstance(address, str) and "%" in address:
                if "/" in address:
                    raise AddressValueError(f"Unexpected '/' in {address!r}")
                text, _, zone = address.partition("%")
                if not zone or "%" in zone:
                    raise AddressValueError(f"Invalid IPv6 address: {repr(address)!r}")
                self._scope_id = zone
                address = text
            self._ip = _init(self, address, _parse_v6, 128)

        def __str__(self):
            text = _show_v6(self._ip)
            return f"{text}%{self._scope_id}" if self._scope_id else text

        def __hash__(self):
            return hash((self._ip, self._scope_id))

        def __eq__(self, other):
            same = super().__eq__(other)
            return same if same is NotImplemented or not same else self._scope_id == getattr(other, "_scope_id", None)

        def _explode(self):
            return ":".join([f"{group:04x}" for group in _groups(self._ip)])

        scope_id = property(lambda self: self._scope_id)
        is_site_local = property(lambda self: self._in(self._site_local))
        is_loopback = property(lambda self: self._ip == 1)
        is_global = property(lambda self: not self.is_private)

        @property
        def is_private(self):
            mapped = self.ipv4_mapped
            return mapped.is_private if mapped is not None else self._in(self._private)

        @property
        def ipv4_mapped(self):
            return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

        @property
        def teredo(self):
            if self._ip >> 96 != 0x20010000:
                return None
            return IPv4Address(self._ip >> 64 & 0xFFFFFFFF), IPv4Address(~self._ip & 0xFFFFFFFF)

        @property
        def sixtofour(self):
            return IPv4Address(self._ip >> 80 & 0xFFFFFFFF) if self._ip >> 112 == 0x2002 else None


    def _prefix_of(text, kind):
        '''The length of the prefix that a text means: a number, a netmask or a hostmask.'''
        length = kind._max_prefixlen
        if isinstance(text, int):
            if not 0 <= text <= length:
                raise NetmaskValueError(f"{text!r} is not a valid netmask")
            return text
        if text.isascii() and text.isdigit():
            if int(text) > length:
                raise NetmaskValueError(f"{text!r} is not a valid netmask")
            return int(text)
        if kind._version == 4:
            try:
                number = _parse_v4(text)
            except AddressValueError:
                raise NetmaskValueError(f"{text!r} is not a valid netmask") from None
            for mask in (number, number ^ 0xFFFFFFFF):
                ones = f"{mask:032b}".rstrip("0")
                if "0" not in ones:
                    return len(ones)
        raise NetmaskValueError(f"{text!r} is not a valid netmask")


    @functools.total_ordering
    class _BaseNetwork(_IPAddressBase):
        def __init__(self, address, strict=True):
            kind = self._address_class
            if isinstance(address, (int, bytes)):
                parts = address, self._max_prefixlen
            elif isinstance(address, tuple):
                parts = address if len(address) > 1 else (address[0], self._max_prefixlen)
            else:
                pieces = str(address).split("/")
                if len(pieces) > 2:
                    raise AddressValueError(f"Only one '/' permitted in {address!r}")
                parts = pieces if len(pieces) == 2 else (pieces[0], self._max_prefixlen)
            self.network_address = kind(parts[0])
            self._prefixlen = _prefix_of(parts[1], kind)
            number = int(self.network_address)
            masked = number & int(self.netmask)
            if masked != number:
                if strict:
                    raise ValueError(f"{self} has host bits set")
                self.network_address = kind(masked)

        @property
        def netmask(self):
            bits = self._max_prefixlen
            return self._address_class((1 << bits) - (1 << bits - self._prefixlen))

        @property
        def hostmask(self):
            return self._address_class((1 << self._max_prefixlen - self._prefixlen) - 1)

        @property
        def broadcast_address(self):
            return self._address_class(int(self.network_address) | int(self.hostmask))

        prefixlen = property(lambda self: self._prefixlen)
        num_addresses = property(lambda self: 1 << self._max_prefixlen - self._prefixlen)
        with_prefixlen = property(lambda self: f"{self.network_address}/{self._prefixlen}")
        def _lies_in(self, nets):
            '''Whether it is a part of one of the networks, given by number and length.'''
            first, most = int(self.network_address), self._max_prefixlen
            return any(
                length <= self._prefixlen and first >> most - length == number >> most - length
                for number, length in nets)

        with_netmask = property(lambda self: f"{self.network_address}/{self.netmask}")
        with_hostmask = property(lambda self: f"{self.network_address}/{self.hostmask}")
        is_multicast = property(lambda self: self.network_address.is_multicast and self.broadcast_address.is_multicast)
        is_reserved = property(lambda self: self.network_address.is_reserved and self.broadcast_address.is_reserved)
        is_link_local = property(lambda self: self.network_address.is_link_local and self.broadcast_address.is_link_local)
        is_private = property(lambda self: self._lies_in(self.network_address._private))
        is_global = property(lambda self: not self.is_private)
        is_unspecified = property(lambda self: self.network_address.is_unspecified and self.num_addresses == 1)
        is_loopback = property(lambda self: self.network_address.is_loopback and self.broadcast_address.is_loopback)

        def _number(self):
            return int(self.network_address)

        def _explode(self):
            return f"{self.network_address.exploded}/{self._prefixlen}"

        def __str__(self):
            return self.with_prefixlen

        def __repr__(self):
            return f"{self.__class__.__name__}({str(self)!r})"

        def __iter__(self):
            return self._addresses(int(self.network_address), int(self.broadcast_address), 1)

        def _addresses(self, number, last, step):
            while number <= last:
                yield self._address_class(number)
                number += step

        def hosts(self):
            '''The addresses without those of the network itself and of all.'''
            first, last = int(self.network_address), int(self.broadcast_address)
            if self._prefixlen == self._max_prefixlen:
                return [self._address_class(first)]
            if self._prefixlen == self._max_prefixlen - 1:
                return iter([self._address_class(first), self._address_class(last)])
            return self._addresses(first + 1, last - 1 if self._version == 4 else last, 1)

        def __getitem__(self, n):
            number = int(self.network_address if n >= 0 else self.broadcast_address) + n + (n < 0)
            if not int(self.network_address) <= number <= int(self.broadcast_address):
                raise IndexError("address out of range")
            return self._address_class(number)

        def __contains__(self, other):
            if self._version != other._version or isinstance(other, _BaseNetwork):
                return False
            return int(other) & int(self.netmask) == int(self.network_address)

        def __eq__(self, other):
            if not isinstance(other, _BaseNetwork):
                return NotImplemented
            return self._version == other._version and self.network_address == other.network_address and (
                self._prefixlen == other._prefixlen)

        def __lt__(self, other):
            if not isinstance(other, _BaseNetwork):
                return NotImplemented
            if self._version != other._version:
                raise TypeError(f"{self} and {other} are not of the same version")
            return (int(self.network_address), self._prefixlen) < (int(other.network_address), other._prefixlen)

        def __hash__(self):
            return hash(int(self.network_address) ^ int(self.netmask))

        def overlaps(self, other):
            return self.network_address in other or other.network_address in self

        def _is_subnet_of(self, other):
            if self._version != other._version:
                raise TypeError(f"{self} and {other} are not of the same version")
            return other.network_address <= self.network_address and other.broadcast_address >= self.broadcast_address

        def subnet_of(self, other):
            return self._is_subnet_of(other)

        def supernet_of(self, other):
            return other._is_subnet_of(self)

        def compare_networks(self, other):
            if self._version != other._version:
                raise TypeError(f"{self} and {other} are not of the same type")
            return (self > other) - (self < other)

        def subnets(self, prefixlen_diff=1, new_prefix=None):
            '''The networks of longer prefixes within.'''
            if self._prefixlen == self._max_prefixlen:
                yield self
                return
            more = self._change_of_prefix(prefixlen_diff, new_prefix, 1, "longer")
            if more < 0:
                raise ValueError("prefix length diff must be > 0")
            prefix = self._prefixlen + more
            if prefix > self._max_prefixlen:
                raise ValueError(f"prefix length diff {more} is invalid for netblock {self}")
            step = 1 << self._max_prefixlen - prefix
            for address in self._addresses(int(self.network_address), int(self.broadcast_address), step):
                yield self.__class__((int(address), prefix))

        def supernet(self, prefixlen_diff=1, new_prefix=None):
            '''The network of a shorter prefix.'''
            if self._prefixlen == 0:
                return self
            less = self._change_of_prefix(prefixlen_diff, new_prefix, -1, "shorter")
            if less > self._prefixlen:
                raise ValueError(f"current prefixlen is {self._prefixlen}, cannot have a prefixlen_diff of {less}")
            return self.__class__((int(self.network_address), self._prefixlen - less), strict=False)

        def _change_of_prefix(self, difference, new_prefix, direction, word):
            '''By how much the prefix gets longer or shorter: what was asked for, either way.'''
            if new_prefix is None:
                return difference
            change = (new_prefix - self._prefixlen) * direction
            if change < 0:
                raise ValueError(f"new prefix must be {word}")
            if difference != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            return change

        def address_exclude(self, other):
            '''The networks that are left without one within.'''
            if self._version != other._version:
                raise TypeError(f"{self} and {other} are not of the same version")
            if not isinstance(other, _BaseNetwork):
                raise TypeError(f"{other} is not a network object")
            if not other.subnet_of(self):
                raise ValueError(f"{other} not contained in {self}")
            current = self
            while current != other:
                first, second = current.subnets()
                if other.subnet_of(first):
                    yield second
                    current = first
                else:
                    yield first
                    current = second


    class IPv4Network(_BaseNetwork):
        '''A network of addresses of 32 bits.'''
        _version, _max_prefixlen, _address_class = 4, 32, IPv4Address
        is_global = property(lambda self: not (
            self.network_address in _shared_v4 and self.broadcast_address in _shared_v4) and not self.is_private)


    class IPv6Network(_BaseNetwork):
        '''A network of addresses of 128 bits.'''
        _version, _max_prefixlen, _address_class = 6, 128, IPv6Address
        is_site_local = property(lambda self: self.network_address.is_site_local and self.broadcast_address.is_site_local)


    _shared_v4 = IPv4Network("100.64.0.0/10")


    class _Interface:
        '''An address that knows its network.'''
        __slots__ = ()
        __reduce__ = _IPAddressBase.__reduce__

        def _start(self, address, network_class):
            if isinstance(address, tuple):
                ip, prefix = address if len(address) > 1 else (address[0], self._max_prefixlen)
            elif isinstance(address, (int, bytes)):
                ip, prefix = address, self._max_prefixlen
            else:
                pieces = str(address).split("/")
                if len(pieces) > 2:
                    raise AddressValueError(f"Only one '/' permitted in {address!r}")
                ip, prefix = pieces if len(pieces) == 2 else (pieces[0], self._max_prefixlen)
            super().__init__(ip)
            self.network = network_class((ip, prefix), strict=False)
            self.netmask = self.network.netmask
            self.hostmask = self.network.hostmask
            self._prefixlen = self.network.prefixlen

        def __str__(self):
            return f"{super().__str__()}/{self._prefixlen}"

        def __eq__(self, other):
            same = super().__eq__(other)
            if same is NotImplemented or not same:
                return same
            return self.network == getattr(other, "network", None)

        def __lt__(self, other):
            less = super().__lt__(other)
            if less is NotImplemented or not hasattr(other, "network"):
                return less
            return (self.network, self._ip) < (other.network, other._ip)

        def __hash__(self):
            return hash((self._ip, self._prefixlen, int(self.network.network_address)))

        def _explode(self):
            return f"{super()._explode().split('/')[0]}/{self._prefixlen}"

        with_prefixlen = property(lambda self: f"{self.ip}/{self._prefixlen}")
        with_netmask = property(lambda self: f"{self.ip}/{self.netmask}")
        with_hostmask = property(lambda self: f"{self.ip}/{self.hostmask}")


    class IPv4Interface(_Interface, IPv4Address):
        def __init__(self, address):
            self._start(address, IPv4Network)

        ip = property(lambda self: IPv4Address(self._ip))


    class IPv6Interface(_Interface, IPv6Address):
        def __init__(self, address):
            self._start(address, IPv6Network)

        ip = property(lambda self: IPv6Address(self._ip))
        is_loopback = property(lambda self: IPv6Address.is_loopback.fget(self) and self.network.is_loopback)
        is_unspecified = property(lambda self: IPv6Address.is_unspecified.fget(self) and self.network.is_unspecified)


    def summarize_address_range(first, last):
        '''The networks that together are the addresses from one to another.'''
        if not isinstance(first, _BaseAddress) or not isinstance(last, _BaseAddress):
            raise TypeError("first and last must be IP addresses, not networks")
        if first.version != last.version:
            raise TypeError(f"{first} and {last} are not of the same version")
        if first > last:
            raise ValueError("last IP address must be greater than first")
        kind = IPv4Network if first.version == 4 else IPv6Network
        number, end, length = int(first), int(last), first.max_prefixlen
        while number <= end:
            zeros = length if not number else (number & -number).bit_length() - 1
            bits = min(zeros, (end - number + 1).bit_length() - 1)
            yield kind((number, length - bits))
            number += 1 << bits


    def collapse_addresses(addresses):
        '''The fewest networks that have the same addresses.'''
        ranges = []
        kind = None
        for item in addresses:
            if kind is not None and kind[0]._version != item._version:
                raise TypeError(f"{item} and {kind[0]} are not of the same version")
            kind = kind or (item,)
            if isinstance(item, _BaseNetwork):
                ranges.append((int(item.network_address), int(item.broadcast_address)))
            else:
                ranges.append((int(item), int(item)))
        if not ranges:
            return iter(())
        ranges.sort()
        merged = [ranges[0]]
        for first, last in ranges[1:]:
            if first <= merged[-1][1] + 1:
                merged[-1] = merged[-1][0], max(merged[-1][1], last)
            else:
                merged.append((first, last))
        address = IPv4Address if kind[0]._version == 4 else IPv6Address
        return iter([network for first, last in merged for network in summarize_address_range(address(first), address(last))])


    def get_mixed_type_key(obj):
        '''A key that orders addresses and networks of both versions.'''
        if isinstance(obj, _BaseNetwork):
            return obj._version, obj.network_address, obj.netmask
        return (obj._version, obj) if isinstance(obj, _BaseAddress) else NotImplemented
    """#
}
