import ipaddress as i
for a in ("192.168.0.1","10.0.0.1","::1","fe80::1","2001:db8::8a2e:370:7334","255.255.255.255","::ffff:1.2.3.4","1.2.3","256.1.1.1","01.2.3.4","1::2::3","g::",":1","12345::",5, 1<<40, b"\1\2\3\4","","::","100.64.0.1","224.0.0.1"):
    try:
        x=i.ip_address(a); print(repr(x), int(x), x.exploded, x.packed, x.is_private, x.is_global, x.is_loopback, x.is_multicast, x.is_link_local, x.is_reserved, x.is_unspecified, x.reverse_pointer, hash(x)==hash(i.ip_address(str(x))), f"{x:#b}"[:20], f"{x:n}"[:10])
    except Exception as e: print(a, type(e).__name__, e)
    try: i.IPv4Address(a) 
    except Exception as e: print(type(e).__name__, e)
    try: i.IPv6Address(a) 
    except Exception as e: print(type(e).__name__, e)
for n in ("192.168.0.0/24","10.0.0.0/255.0.0.0","10.0.0.1/8","2001:db8::/126","1.2.3.4","1.2.3.0/0.0.0.255","1.2.3.4/33","1/2/3"):
    try:
        x=i.ip_network(n); print(repr(x), x.netmask, x.hostmask, x.broadcast_address, x.num_addresses, x.prefixlen, list(x.hosts())[:3] if x.num_addresses<300 else '', x[1] if x.num_addresses>1 else '', x.is_private, x.with_netmask, x.supernet(), list(x.subnets(2))[:3] if x.prefixlen<30 else '')
    except Exception as e: print(n, type(e).__name__, e)
a=i.ip_network("10.0.0.0/24"); print(i.ip_address("10.0.0.7") in a, a.overlaps(i.ip_network("10.0.0.0/8")), list(a.address_exclude(i.ip_network("10.0.0.64/26"))), list(i.collapse_addresses([i.ip_network("10.0.0.0/25"),i.ip_network("10.0.0.128/25"), i.ip_network("10.0.2.0/24")])), list(i.summarize_address_range(i.ip_address("10.0.0.3"), i.ip_address("10.0.0.17"))))
f=i.ip_interface("192.168.1.5/24"); print(repr(f), f.network, f.ip, f.with_netmask, f==i.ip_interface("192.168.1.5/24"), i.ip_address("1.1.1.1")+1, sorted([i.ip_address("2.2.2.2"), i.ip_address("1.1.1.1")]), i.ip_address('1.1.1.1') < i.ip_address('1.1.1.2'))
