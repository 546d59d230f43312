# Numbers of decimal are known to fractions whichever module is loaded first.
import fractions
from fractions import Fraction

print(Fraction(0.5), Fraction.from_decimal(True), Fraction.from_decimal(5))
try:
    Fraction.from_decimal(1.5)
except TypeError as error:
    print(error)
try:
    Fraction(1j)
except TypeError as error:
    print(error)
from decimal import Decimal

print(Fraction(Decimal("0.125")), Fraction.from_decimal(Decimal("-1.5")), fractions.Decimal is Decimal)
