import traceback, sys, logging
logging.basicConfig(stream=sys.stdout, format='%(message)s')
def f(x): 
    return x['a']['b'] 
def g(x):
    return (f(x) +
      1) 
try: g({'a':None})
except TypeError as e:
    traceback.print_exc(file=sys.stdout)
    for fs in traceback.extract_tb(e.__traceback__): print(fs.colno, fs.end_colno, fs.lineno, fs.end_lineno, fs.line, fs.name)
    logging.exception('x')
    print(traceback.StackSummary.from_list([('a.py',1,'f','code'),('b.py',2,'g',None)]).format())
try:
    try: 1/0 
    except ZeroDivisionError as e: raise KeyError('é中', 1)  from e
except KeyError as e:
    logging.exception('chain'); print(traceback.format_exc())
    print(traceback.format_exception(e, chain=False), traceback.format_exception(e, limit=0))
    te=traceback.TracebackException.from_exception(e, compact=True); print(te, te.__cause__, te.__context__, te.stack)
eg=ExceptionGroup('top',[ValueError(i) for i in range(20)]+[ExceptionGroup('n',[ExceptionGroup('m',[TypeError()])])])
eg.add_note('nn')
try: raise eg
except ExceptionGroup as e:
    traceback.print_exception(e,file=sys.stdout)
    te=traceback.TracebackException.from_exception(e,max_group_width=2,max_group_depth=1); print(''.join(te.format()))
    te=traceback.TracebackException.from_exception(ExceptionGroup('a',[ExceptionGroup('b',[ExceptionGroup('c',[OSError()]), KeyError(1)])]),max_group_width=2,max_group_depth=1); print(''.join(te.format()))
def r(n): 
    if n: return r(n-1) + 1
    raise RecursionError('x')
try: r(10)
except RecursionError: traceback.print_exc(file=sys.stdout, limit=7); traceback.print_exc(file=sys.stdout, limit=-2); traceback.print_exc(file=sys.stdout)
try: exec(compile('def q(:','fn.py','exec'))
except SyntaxError as e: traceback.print_exc(file=sys.stdout); print(traceback.format_exception_only(e))
try: exec('x = 1\nraise ValueError(x)')
except ValueError: traceback.print_exc(file=sys.stdout)
print(traceback.format_exception_only(ValueError('a\nb')), traceback.format_exception_only(KeyError()), traceback.format_exception_only(None), traceback.format_exception_only(int, ValueError(2)))
for b in [lambda: traceback.format_exception(3), lambda: traceback.format_exception(ValueError, ValueError()), lambda: traceback.print_exception(3), lambda: traceback.extract_tb(3), lambda: traceback.print_last()]:
    try: print(b())
    except Exception as e: print(type(e).__name__, e)
def st(): return traceback.extract_stack()
print([(s.name,s.lineno,s.line) for s in st()], traceback.format_stack()[-1], repr(st()[-1]))
