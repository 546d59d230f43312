"""Signatures, parameters and bound arguments: every method and what each refuses."""
import inspect
from inspect import Parameter, Signature


def show(call, *args, **keywords):
    try:
        result = call(*args, **keywords)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print(repr(result))


def function(a, /, b: int = 2, *rest, key, other="o", **named) -> str:
    pass


signature = inspect.signature(function)
print(signature, signature.return_annotation, list(signature.parameters), Signature.empty,
    signature == Signature.from_callable(function))
for name, parameter in signature.parameters.items():
    print(repr(parameter), parameter.kind, parameter.kind.description, parameter.default, parameter.annotation,
        int(parameter.kind))
for kind in ("POSITIONAL_ONLY", "POSITIONAL_OR_KEYWORD", "VAR_POSITIONAL", "KEYWORD_ONLY", "VAR_KEYWORD"):
    kind = getattr(Parameter, kind)
    show(Parameter, "x", kind)
    show(Parameter, "x", kind, default=1)
    show(Parameter, "x", kind, default=1, annotation=int)
show(Parameter, "1", Parameter.KEYWORD_ONLY)
show(Parameter, 5, Parameter.KEYWORD_ONLY)
show(Parameter, "x", 9)
show(Parameter, "if", Parameter.KEYWORD_ONLY)
show(Parameter, "x")
parameter = Parameter("x", Parameter.KEYWORD_ONLY, default=1)
show(parameter.replace, name="y", annotation=int)
show(parameter.replace, kind=Parameter.POSITIONAL_ONLY, default=Parameter.empty)
show(parameter.replace, nothing=1)
print(parameter == parameter.replace(), hash(parameter) == hash(parameter.replace()), parameter == 5)
for rows in ([parameter, parameter], [Parameter("a", Parameter.KEYWORD_ONLY),
    Parameter("b", Parameter.POSITIONAL_ONLY)],
             [Parameter("a", Parameter.POSITIONAL_ONLY, default=1), Parameter("b", Parameter.POSITIONAL_ONLY)], [5],
    5,
             [], [parameter]):
    show(Signature, rows)
show(signature.replace, parameters=[], return_annotation=int)
show(signature.replace, return_annotation=Signature.empty)
show(lambda: signature.parameters.__setitem__("x", 1))
for args, keywords in (((1,), {"key": 2}), ((), {}), ((1, 2, 3, 4), {"key": 5, "extra": 6}), ((1,), {}),
    ((1,), {"key": 1, "a": 2}),
                       ((1, 2), {"b": 3, "key": 1})):
    show(signature.bind, *args, **keywords)
    show(signature.bind_partial, *args, **keywords)
bound = signature.bind_partial(1)
print(bound.args, bound.kwargs, bound.arguments, bound.signature == signature)
bound.apply_defaults()
print(bound, bound.args, bound.kwargs)
bound.arguments["b"] = 9
print(bound == signature.bind_partial(1), bound.args)
simple = inspect.signature(lambda a, b: 0)
show(simple.bind, 1)
show(simple.bind, 1, 2, 3)
show(simple.bind, 1, b=2, c=3)
show(simple.bind, 1, a=2)
show(lambda: simple.bind(1, 2).arguments)


class Callable:
    def __init__(self, x, y=1):
        pass

    def __call__(self, z):
        pass

    @classmethod
    def make(cls, q):
        pass


for value in (Callable, Callable(1), Callable.make, Callable(1).__call__, len, print, "".split, 5):
    try:
        print(inspect.signature(value))
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
function.__signature__ = Signature([Parameter("only", Parameter.KEYWORD_ONLY)])
print(inspect.signature(function), inspect.signature(function, follow_wrapped=False))
function.__signature__ = 5
show(inspect.signature, function) if False else None


def texts(a: "int", b: "none") -> "str":
    pass


print(inspect.signature(texts), inspect.get_annotations(texts))
show(inspect.signature, texts, eval_str=True)
show(inspect.get_annotations, texts, eval_str=True, globals={"none": 3}, locals={})
show(inspect.get_annotations, 5)
