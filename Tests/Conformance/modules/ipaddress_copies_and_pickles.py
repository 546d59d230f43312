"""Copies and pickles of addresses keep scope and network."""
import ipaddress, copy, pickle
for x in [ipaddress.IPv6Address("fe80::1%eth0"), ipaddress.IPv6Address("::1"), ipaddress.IPv4Address("1.2.3.4"), ipaddress.IPv4Interface("1.2.3.4/24"), ipaddress.IPv6Interface("fe80::1%a/64"), ipaddress.IPv6Network("2001:db8::/32"), ipaddress.IPv4Network("10.0.0.0/8")]:
    for p in range(6):
        y = pickle.loads(pickle.dumps(x, p)); assert y == x and str(y) == str(x), (x, y, p)
    print(repr(copy.copy(x)), copy.copy(x) == x, repr(copy.deepcopy(x)), x.__reduce__())
