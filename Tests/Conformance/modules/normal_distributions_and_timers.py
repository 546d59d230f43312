from statistics import NormalDist as N, StatisticsError
import timeit, pickle, copy
a = N(100, 15); b = N.from_samples([1,2,3,4,5.5])
print(a, b, a.pdf(110), a.cdf(95), a.inv_cdf(.3), a.quantiles(5), a.overlap(N(110, 12)), a.overlap(N(120,15)), N(3,4).overlap(N(3,4)), a.zscore(130), a+b, a-b, a+3, a-3, 3-a, a*2, 2*a, a/3, -a, +a, a==N(100,15), a==3, hash(a)==hash(N(100,15)), a.mean, a.median, a.mode, a.variance, a.stdev, a.samples(3, seed=3), 3+a, pickle.loads(pickle.dumps(a)), copy.copy(a))
for f in (lambda: N(0,-1), lambda: N(0,0).pdf(1), lambda: N(0,0).cdf(1), lambda: N(0,0).zscore(1), lambda: N(0,0).inv_cdf(.5), lambda: a.inv_cdf(0), lambda: a.overlap(3), lambda: N(1,0).overlap(a), lambda: vars(a)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t = iter(range(100))
T = timeit.Timer('x += 1\nif x > 3:\n  pass', 'x = 0', timer=lambda: next(t))
print(T.timeit(5), T.repeat(3, 2), timeit.timeit(lambda: None, number=3, timer=lambda: next(t)), timeit.repeat('y', 'y=2', lambda: next(t), 2, 1, {}), T.autorange())
try: timeit.Timer(3)
except ValueError as e: print(e)
try: timeit.Timer('a b')
except SyntaxError as e: print(e)
