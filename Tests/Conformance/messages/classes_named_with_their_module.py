# Messages name classes of C modules with the module.
import datetime,collections,functools,operator,decimal,array,io,types,struct,itertools,re,threading,weakref,contextvars,zoneinfo,random,hashlib,queue,pickle,asyncio
@functools.lru_cache
def f(): pass
for o in (datetime.date(2020,1,1),datetime.time(1),datetime.datetime(2020,1,1),datetime.timedelta(1),datetime.timezone.utc,datetime.tzinfo(),datetime.date(2020,1,1).isocalendar(),collections.deque(),collections.defaultdict(),collections.OrderedDict(),collections.Counter(),functools.partial(int),operator.itemgetter(1),operator.attrgetter('a'),operator.methodcaller('a'),decimal.Decimal(1),decimal.Context(),array.array('i'),io.StringIO(),io.BytesIO(),types.SimpleNamespace(),itertools.count(),re.compile(''),re.match('',''),threading.Lock(),threading.RLock(),weakref.ref(f),contextvars.ContextVar('x'),contextvars.copy_context(),random.Random(),queue.SimpleQueue(),queue.Queue(),pickle.Pickler(io.BytesIO()),f,iter(collections.deque()),int|str,list[int],types.MappingProxyType({}),struct.Struct('i'),hashlib.md5(),collections.namedtuple('N','a').a, itertools.tee([])[0], zoneinfo.ZoneInfo('UTC'), asyncio.Lock(), weakref.proxy(f), open('/dev/null'),open('/dev/null','rb')):
    try: o @ 1
    except TypeError as e: print(e)
    try: o.nosuch
    except AttributeError as e: print(e)
    try: del o.__class__
    except Exception as e: print(e)
    print(type(o).__name__, type(o).__qualname__, type(o).__module__)
