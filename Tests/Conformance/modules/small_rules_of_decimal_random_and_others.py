import dataclasses
import decimal
import ipaddress
import random
import re
from abc import ABC, abstractmethod
import inspect

context = decimal.Context(traps=[])
print(context.create_decimal(" 3.14"), context.create_decimal("3_1"), decimal.Decimal(" 3.14"),
      repr(context.create_decimal_from_float(-0.0)))
print(re.match(r"\N{less-than sign}", "<"))
print(ipaddress.ip_interface("::1/127").is_loopback, ipaddress.ip_interface("::1/128").is_loopback)


class Shape(ABC):
    @property
    @abstractmethod
    def size(self):
        ...


@dataclasses.dataclass
class Square(Shape):
    size: int = 3


print(inspect.isabstract(Square), Square())
print(repr(dataclasses.field())[:60])
calls = []


class Float(random.Random):
    def random(self):
        calls.append("random")
        return 0.5


class Below(Float):
    pass


print(Below().randrange(10), Below().choice("abcd"), calls)
