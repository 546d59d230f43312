import logging, logging.handlers, logging.config, queue, os, tempfile, sys, io, warnings
logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(name)s %(message)s", level=logging.DEBUG)
mem = logging.handlers.MemoryHandler(3, logging.ERROR, logging.root.handlers[0])
log = logging.getLogger("a.b.c"); log.propagate = False; log.addHandler(mem)
log.info("one"); log.info("two"); print("buffered", len(mem.buffer)); log.error("three"); print(len(mem.buffer))
for i in range(3): log.debug("n %d", i)
mem.close(); print(mem.target)
q = queue.Queue(); qh = logging.handlers.QueueHandler(q); ql = logging.getLogger("q"); ql.addHandler(qh); ql.propagate=False
out = io.StringIO(); h = logging.StreamHandler(out); h.setFormatter(logging.Formatter("%(message)s|%(args)s"))
lst = logging.handlers.QueueListener(q, h); lst.start(); ql.warning("hello %s", "w"); 
try: 1/0
except ZeroDivisionError: ql.exception("bad")
lst.stop(); print(out.getvalue())
d = tempfile.mkdtemp(); f = os.path.join(d, "x.log")
rh = logging.handlers.RotatingFileHandler(f, maxBytes=60, backupCount=2); rl = logging.getLogger("r"); rl.addHandler(rh); rl.propagate=False
for i in range(12): rl.warning("message number %02d", i)
rh.close(); print(sorted(os.listdir(d)), [open(os.path.join(d, n)).read() for n in sorted(os.listdir(d))])
th = logging.handlers.TimedRotatingFileHandler(os.path.join(d, "t.log"), when="midnight", utc=True, delay=True); print(th.suffix, th.interval, th.computeRollover(1000000)); th.close()
for w in ("S","M","H","D","W0","W6"): t=logging.handlers.TimedRotatingFileHandler(os.path.join(d,"u.log"), when=w, utc=True, delay=True, interval=2); print(w, t.interval, t.computeRollover(1000000)); t.close()
try: logging.handlers.TimedRotatingFileHandler(os.path.join(d,"v"), when="Z")
except ValueError as e: print(e)
logging.config.dictConfig({"version":1,"disable_existing_loggers":False,"formatters":{"f":{"format":"<%(levelname)s> %(message)s"},"g":{"()":"logging.Formatter","fmt":"G %(message)s"}},
 "filters":{"only":{"name":"x.y"}},
 "handlers":{"c":{"class":"logging.StreamHandler","formatter":"f","stream":"ext://sys.stdout","level":"INFO"},"m":{"class":"logging.handlers.MemoryHandler","capacity":1,"target":"zz"},"zz":{"class":"logging.StreamHandler","stream":"ext://sys.stdout","formatter":"g","filters":["only"]}},
 "loggers":{"x":{"level":"DEBUG","handlers":["c","m"],"propagate":False}},"root":{"level":"ERROR","handlers":["c"]}})
logging.getLogger("x.y").info("hi"); logging.getLogger("x").debug("only m, filtered"); logging.getLogger("zzz").warning("no"); logging.error("root")
print([h.name for h in logging.getLogger("x").handlers], logging.getHandlerByName("c") if hasattr(logging,"getHandlerByName") else '')
for c in ({}, {"version":2}, {"version":1,"handlers":{"h":{"class":"nope.X"}}}, {"version":1,"root":{"handlers":["zip"]}}, {"version":1,"loggers":{"a":{"level":"NOPE"}}}):
    try: logging.config.dictConfig(c)
    except ValueError as e: print(e, "/", e.__cause__)
logging.warning("w")
logging.captureWarnings(True); warnings.warn("careful"); logging.captureWarnings(False)
a = logging.LoggerAdapter(logging.getLogger("p"), {"k":1}); print(a, a.name, a.manager is logging.root.manager); a.info("adapted")
print(repr(logging.getLogger("p")), logging.getLogger("a").parent, logging.getLogger("a.b.c").parent, logging.getLogger("a.b").parent, logging.getLogger("a.b.c").parent)
try: logging.setLoggerClass(int)
except TypeError as e: print(e)
try: logging.handlers.SocketHandler
except NotImplementedError as e: pass
bf = logging.BufferingFormatter(logging.Formatter("%(message)s;")); r = [logging.makeLogRecord({"msg":m}) for m in "ab"]; print(bf.format(r))
with open(f, "w"): pass
fh = logging.FileHandler(f, mode="w", delay=True); print(fh.stream, os.path.basename(fh.baseFilename)); fl = logging.getLogger("f"); fl.addHandler(fh); fl.propagate=False; fl.error("in file"); fh.close(); print(open(f).read())
m2 = logging.handlers.MemoryHandler(100, target=logging.StreamHandler(sys.stdout)); logging.getLogger("end").addHandler(m2); logging.getLogger("end").propagate=False; logging.getLogger("end").error("x") ; logging.getLogger("end").warning("kept until the end")
