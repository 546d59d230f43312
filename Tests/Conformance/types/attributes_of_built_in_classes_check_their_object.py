# Attributes of built-in classes are only read from their objects.
import collections,re,itertools,io,array,datetime,functools,operator,contextvars,threading,random,asyncio,types
class D(collections.deque): pass
print(D('abc',5).maxlen, D('a').maxlen)
def t(d,o):
    try: print(d.__get__(o))
    except Exception as e: print(type(e).__name__, e)
t(collections.deque.maxlen, 5)
t(re.Pattern.pattern, 5); t(re.Match.string,5); t(re.Match.re, re.compile(''))
t(int.real,'a'); t(float.imag, 1); t(complex.real, 1.5); t(slice.start,1); t(range.start,1)
t(BaseException.__cause__,1); t(OSError.errno, ValueError()); t(StopIteration.value,1); t(BaseException.args,5)
t(property.fget,1); t(staticmethod.__func__,1); t(classmethod.__func__,1)
t(types.FunctionType.__code__,1); t(types.MethodType.__self__,1); t(types.CodeType.co_name,1); t(types.GeneratorType.gi_frame,1); t(types.CoroutineType.cr_await,1)
t(types.TracebackType.tb_next,1); t(types.BuiltinFunctionType.__self__,1); t(type.__dict__['__name__'],1); t(type.__dict__['__mro__'],1)
t(memoryview.nbytes,1); t(types.MappingProxyType,1) if 0 else 0
t(type(list[int]).__origin__,1); t(type(int|str).__args__,1); t(contextvars.ContextVar.name,1)
t(type({}.keys()).mapping,1); t(UnicodeDecodeError.object,1) ; t(SyntaxError.lineno,1); t(ImportError.name,1); t(SystemExit.code,1); t(BaseExceptionGroup.exceptions,1); t(super.__self__,1); t(super.__thisclass__,1)
t(types.AsyncGeneratorType.ag_running,1)
t(asyncio.Future._loop,1) if 0 else 0
class I(int): pass
class F(float): pass
class E2(OSError): pass
print(I(5).real, F(2).imag, E2(1,'x').errno, I(5).numerator)
