from __future__ import annotations

a: u"text"
b: 1e1000
c: -1e1000j
d: (u'x', 'y')
print(__annotations__)
