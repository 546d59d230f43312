from array import array
import html, http, posixpath, os, faulthandler, resource, tracemalloc
a = array('i', [1,2,3]); a.append(4); a.extend([5]); a.insert(0, -1); print(a, a[1:3], a[-1], len(a), a.tobytes()[:8], a.itemsize, a.typecode, a.index(3), a.count(2), a.pop(), a.tolist(), 3 in a)
a[0]=9; a[1:2]=array('i',[7,7]); del a[0]; a.reverse(); print(a, a+array('i',[1]), a*2, a==array('i',a.tolist()), array('d',[1.5,2]), array('f',[0.1]), array('u','hé'), array('b'), array('B', b'ab'))
for f in (lambda: array('i',[1.5]), lambda: array('b',[200]), lambda: array('B',[-1]), lambda: array('z'), lambda: array('i',['a']), lambda: a[99], lambda: a.remove(99), lambda: array('i',[1<<40]), lambda:array('I',[-1]), lambda:array('I',[1<<40]), lambda:array('Q',[-1]), lambda:array('Q',[1<<70]), lambda:array('q',[1<<70]),lambda:array('l',[1<<70]),lambda:array('L',[1<<70]), lambda:array('H',[70000]), lambda:a+[1], lambda:a.extend(array('d')), lambda:array('i').pop(), lambda:array('i','abc'), lambda:array('d',['x']), lambda:a['x'], lambda:a.index(100), lambda:array('i', b'abc')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
b=array('h',[1,256]); b.byteswap(); print(b, b.buffer_info()[1], array('h',b.tobytes()))
print(html.escape("<a href='x'>\"&"), html.unescape("&lt;&eacute;&notit;&#65;&#x41;&#128;&#0;&amp;amp; &nosuch; &copy &CounterClockwiseContourIntegral;"))
print(http.HTTPStatus.NOT_FOUND, repr(http.HTTPStatus(404)), http.HTTPStatus.OK.phrase, http.HTTPStatus.OK.description, http.HTTPStatus.OK == 200, http.HTTPMethod.GET, repr(http.HTTPMethod.GET), http.HTTPMethod.GET.description, len(http.HTTPStatus), http.HTTPStatus.IM_A_TEAPOT.value)
print(posixpath.join("a","b"), posixpath is os.path, faulthandler.is_enabled(), faulthandler.enable(), faulthandler.is_enabled(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > 0)
tracemalloc.start(); x=[0]*1000; print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory()[0] >= 0); tracemalloc.stop()
