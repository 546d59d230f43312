"""Functions and classes of calendar, urllib.parse, difflib and ipaddress that are seldom called."""
import calendar
import contextlib
import difflib
import io
import ipaddress
import urllib.parse


def show(call, *args, **keywords):
    try:
        result = call(*args, **keywords)
    except Exception as error:
        print(" ", type(error).__name__, error)
    else:
        print(" ", repr(result))


plain = calendar.Calendar(6)
print(plain.getfirstweekday(), plain.firstweekday, list(plain.iterweekdays()), plain.monthdayscalendar(2024, 2))
print(plain.monthdays2calendar(2024, 2)[0], plain.monthdatescalendar(2024, 2)[0][0],
    list(plain.itermonthdays(2024, 2))[:6])
print(list(plain.itermonthdays2(2024, 2))[:5], list(plain.itermonthdays3(2024, 2))[:1],
    list(plain.itermonthdays4(2024, 2))[:1], next(plain.itermonthdates(2024, 2)))
print(len(plain.yeardatescalendar(2024)), plain.yeardayscalendar(2024, 6)[0][1][0],
    plain.yeardays2calendar(2024, 6)[1][0][0][:2])
plain.setfirstweekday(8)
print(plain.firstweekday)
text = calendar.TextCalendar()
print(repr(text.formatday(3, 0, 4)), repr(text.formatday(0, 0, 4)), repr(text.formatweek([(1, 0), (2, 1)], 3)),
    repr(text.formatweekday(0, 5)),
      repr(text.formatweekheader(3)), repr(text.formatmonthname(2024, 2, 20)),
    repr(text.formatmonthname(2024, 2, 12, False)))
print(text.formatmonth(2024, 2, w=3, l=1), text.formatyear(2024, m=4)[:300])
with contextlib.redirect_stdout(io.StringIO()) as out:
    text.prmonth(2024, 2)
    text.pryear(2023)
    text.prweek([(1, 0)], 3)
    calendar.prcal(2022)
    calendar.prmonth(2021, 2)
print(len(out.getvalue()), out.getvalue()[-60:])
page = calendar.HTMLCalendar(6)
print(page.formatday(3, 0), page.formatday(0, 1), page.formatweek([(1, 0)]), page.formatweekday(2),
    page.formatweekheader(), page.formatmonthname(2024, 2))
print(page.formatmonth(2024, 2)[:120], page.formatyear(2024)[:120], page.formatyearpage(2024)[:120])
print(page.cssclasses, page.cssclass_noday, page.cssclasses_weekday_head, page.cssclass_month_head,
    page.cssclass_month, page.cssclass_year, page.cssclass_year_head)
print(calendar.isleap(1900), calendar.leapdays(1900, 2001), calendar.weekday(2024, 2, 29),
    calendar.monthrange(2024, 2), calendar.timegm((1970, 1, 2, 0, 0, 0)))
print(calendar.firstweekday(), calendar.setfirstweekday(6), calendar.monthcalendar(2024, 2)[0],
    calendar.week(([(1, 0)]), 3), calendar.weekheader(2), calendar.setfirstweekday(0))
print(list(calendar.day_abbr), calendar.month_name[2], calendar.month_abbr[1:3], list(calendar.day_name)[-1],
    calendar.MONDAY, calendar.February)
for call, *arguments in ((calendar.monthrange, 2024, 13), (calendar.setfirstweekday, 7),
    (calendar.monthcalendar, 2024, 0), (calendar.weekday, 2024, 2, 30), (calendar.weekday, 0, 1, 1)):
    show(call, *arguments)
print(calendar.IllegalMonthError(13), calendar.IllegalWeekdayError(9), calendar.IllegalMonthError.__mro__[1].__name__)

parse = urllib.parse
print("urls")
for text in ("http://u:p@host:80/p;x?q=1#f", "//host", "a:b", "", "mailto:x@y", "http://[::1]:8/x", "HTTP://HOST/%7e",
    "path?q#", b"http://h/p"):
    split, parsed = parse.urlsplit(text), parse.urlparse(text)
    print(split, parsed.params, split.scheme, split.netloc, split.username, split.password, split.hostname,
        split.port, split.geturl(), parsed.geturl(), split.fragment)
    print(parse.urlunsplit(split), parse.urlunparse(parsed), parse.urldefrag(text), parse.urldefrag(text).url,
        parse.urldefrag(text).geturl())
print(parse.SplitResult("http", "h", "/p", "", "f").geturl(), parse.ParseResult("http", "h", "/p", "x", "q",
    "").geturl(), parse.DefragResult("u", "f").geturl())
print(parse.urlparse("a").encode(), parse.urlparse(b"a").decode(),
    type(parse.urlsplit(b"a")) is parse.SplitResultBytes, type(parse.urlparse(b"a")) is parse.ParseResultBytes,
    type(parse.urldefrag(b"a")) is parse.DefragResultBytes)
print(parse.urlsplit("http://x/p")._replace(path="/q").geturl(), parse.urlsplit("x", scheme="s",
    allow_fragments=False))
for call, *arguments in ((parse.urlunsplit, ("a", "b")), (parse.urlunparse, (1, 2, 3, 4, 5, 6)),
    (parse.urlsplit, "http://[x"), (lambda: parse.urlsplit("http://h:x").port,),
                         (lambda: parse.urlsplit("http://h:99999").port,), (parse.urljoin, "http://a/b/c", "../d"),
    (parse.urljoin, "a", b"b"), (parse.urljoin, b"http://a", b"c"),
                         (parse.quote, "a/b é?"), (parse.quote, "a/b", ""), (parse.quote, b"\xff"),
    (parse.quote, b"x", "", "utf-8"), (parse.quote_plus, "a b+c"), (parse.quote, 5),
                         (parse.quote_from_bytes, b"a b\xff/"), (parse.quote_from_bytes, "x"),
    (parse.quote_from_bytes, b""), (parse.unquote, "%41%zz%C3%A9"), (parse.unquote, "%ff", "latin-1"),
                         (parse.unquote, b"%41"), (parse.unquote_plus, "a+b%2B"), (parse.unquote_to_bytes, "é%41"),
    (parse.unquote_to_bytes, b"%zz"), (parse.unquote_to_bytes, ""), (parse.unquote, 5),
                         (parse.urlencode, {"a": "b c", "d": [1, 2]}), (parse.urlencode, [("a", "é")], True),
    (parse.urlencode, {"d": [1, "x y"]}, True), (parse.urlencode, 5), (parse.urlencode, [1]),
                         (parse.parse_qs, "a=1&b=2&a=3&c="), (parse.parse_qs, "c=&d", True),
    (parse.parse_qs, "d", True, True), (parse.parse_qsl, "a=1;b=2", False, False, "utf-8", "replace", None, ";"),
                         (parse.parse_qsl, b"a=%ff"), (parse.parse_qsl, "a=1&b=2", False, False, "utf-8", "replace",
    1), (parse.parse_qsl, "")):
    show(call, *arguments)

print("differences")
matcher = difflib.SequenceMatcher(None, "abcdefghijklmnop", "abXdefghijklmnoYp")
print(matcher.ratio(), matcher.quick_ratio(), matcher.real_quick_ratio(), matcher.get_matching_blocks()[:2],
    matcher.get_opcodes()[:2], list(matcher.get_grouped_opcodes(1)))
matcher.set_seq1("xyz")
matcher.set_seq2("yz")
print(matcher.find_longest_match(), matcher.a, matcher.b, matcher.ratio(), matcher.find_longest_match(0, 1, 0, 2))
matcher.set_seqs("ab", "ab")
print(matcher.ratio(), difflib.Match(1, 2, 3), matcher.bjunk, matcher.bpopular)
print(list(difflib.Differ().compare(["one\n", "two\n"], ["ore\n", "two\n", "tree\n"])), difflib.IS_LINE_JUNK(" # \n"),
    difflib.IS_LINE_JUNK("x"), difflib.IS_CHARACTER_JUNK(" "), difflib.IS_CHARACTER_JUNK("x"))
print(list(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(["a b\n"], ["ab\n"])),
    list(difflib.restore(["- a", "+ b", "  c"], 2)))
show(difflib.get_close_matches, "appel", ["ape", "apple"], 0)
show(difflib.get_close_matches, "appel", ["ape", "apple"], cutoff=2)
show(difflib.restore, ["x"], 3) if False else show(list, difflib.restore([], 1))
show(difflib.unified_diff, 5, 5) if False else print(list(difflib.unified_diff(["a"], ["b"], "x", "y", "1", "2", 0,
    "")), list(difflib.context_diff(["a"], ["b"], lineterm="")), list(difflib.diff_bytes(difflib.unified_diff, [b"a"],
    [b"b"])))

print("addresses")
for text in ("10.0.0.1", "127.0.0.1", "224.0.0.1", "0.0.0.0", "::1", "::ffff:1.2.3.4", "2002:102:304::", "fec0::1",
    "2001:0:1:2:3:4:5:6"):
    address = ipaddress.ip_address(text)
    print(address, repr(address), address.compressed, address.exploded, address.max_prefixlen, address.version,
        int(address), address.packed, address.reverse_pointer,
          [name for name in ("is_multicast", "is_private", "is_global", "is_unspecified", "is_reserved",
        "is_loopback", "is_link_local", "is_site_local") if getattr(address, name, None)],
          [getattr(address, name, "none") for name in ("ipv4_mapped", "sixtofour", "teredo", "scope_id")])
    print(address + 1, f"{address:x}", hash(address) == hash(ipaddress.ip_address(text)))
print(ipaddress.ip_address("fe80::1%eth0"), ipaddress.ip_address("fe80::1%eth0").scope_id,
    ipaddress.ip_address("fe80::1%a") == ipaddress.ip_address("fe80::1"))
for text in ("10.0.0.0/29", "0.0.0.0/0", "2001:db8::/126", "10.1.1.1/32"):
    network = ipaddress.ip_network(text)
    print(network, network.with_prefixlen, network.with_netmask, network.with_hostmask, network.compressed,
        network.exploded, network.num_addresses, network.broadcast_address, network.max_prefixlen,
          list(network.hosts())[:3] if network.num_addresses < 99 else "", network.is_private,
        network.overlaps(network), network.subnet_of(network), network.supernet_of(network),
        network.compare_networks(network))
    show(lambda: network.supernet())
    show(lambda: list(network.subnets())[:2])
    show(network.supernet, new_prefix=40)
    show(lambda: list(network.address_exclude(next(network.subnets()))))
face = ipaddress.ip_interface("10.0.0.5/24")
print(face, repr(face), face.ip, face.network, face.with_prefixlen, face.with_netmask, face.with_hostmask,
    face.compressed, face < ipaddress.ip_interface("10.0.0.6/24"), face.max_prefixlen)
print(ipaddress.v4_int_to_packed(1), ipaddress.v6_int_to_packed(1), ipaddress.get_mixed_type_key(face.network),
    sorted([ipaddress.ip_address("::1"), ipaddress.ip_address("1.1.1.1")], key=ipaddress.get_mixed_type_key))
print(list(ipaddress.summarize_address_range(ipaddress.ip_address("10.0.0.1"), ipaddress.ip_address("10.0.0.6"))),
    list(ipaddress.collapse_addresses([ipaddress.ip_network("10.0.0.0/25"), ipaddress.ip_network("10.0.0.128/25")])))
print(ipaddress.AddressValueError.__mro__[1], ipaddress.NetmaskValueError.__mro__[1])
for call, *arguments in ((ipaddress.ip_address, "x"), (ipaddress.IPv4Address, "1.2.3"),
    (ipaddress.IPv4Address, "1.2.3.256"), (ipaddress.IPv4Address, "01.2.3.4"), (ipaddress.IPv4Address, 2 ** 40),
    (ipaddress.IPv4Address, b"abc"),
                         (ipaddress.IPv6Address, ":::"), (ipaddress.IPv6Address, "1::2::3"),
    (ipaddress.IPv6Address, "12345::"), (ipaddress.IPv6Address, 2 ** 128), (ipaddress.ip_network, "10.0.0.1/24"),
    (ipaddress.IPv4Network, "10.0.0.0/33"),
                         (ipaddress.IPv4Network, "10.0.0.0/x"), (ipaddress.ip_network, 5.5),
    (ipaddress.v4_int_to_packed, -1), (ipaddress.v6_int_to_packed, 2 ** 128),
    (lambda: face.network < ipaddress.ip_network("::/0"),), (lambda: ipaddress.ip_address("1.1.1.1") < 5,),
                         (lambda: ipaddress.ip_address("255.255.255.255") + 1,),
    (lambda: ipaddress.ip_network("10.0.0.0/8").subnet_of(ipaddress.ip_network("::/0")),),
    (lambda: ipaddress.ip_network("10.0.0.0/30")[9],), (lambda: ipaddress.ip_network("10.0.0.0/30")[-1],)):
    show(call, *arguments)
