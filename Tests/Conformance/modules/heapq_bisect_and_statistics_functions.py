"""Every function of heapq, bisect and statistics, and what it refuses."""
import bisect
import heapq
import statistics
from decimal import Decimal
from fractions import Fraction


def show(function, *args, **keywords):
    try:
        result = function(*args, **keywords)
        if hasattr(result, "__next__"):
            result = list(result)
    except Exception as error:
        print(function.__name__, args, keywords or "", type(error).__name__, error)
    else:
        print(function.__name__, args, keywords or "", repr(result))


show(heapq.merge, [1, 4], [2, 3], [])
show(heapq.merge)
show(heapq.merge, ["aaa", "b"], ["cc"], key=len, reverse=True)
show(heapq.merge, [3, 1], [2], reverse=True)
show(heapq.merge, [1], 5)
show(heapq.merge, [1], ["a"])
for name in ("nlargest", "nsmallest"):
    function = getattr(heapq, name)
    show(function, 2, [3, 1, 2])
    show(function, 1, "hello")
    show(function, 9, [1, 2], key=abs)
    show(function, 0, [1])
    show(function, -1, [1])
    show(function, 1, [])
    show(function, "x", [1])
    show(function, 2, 5)
heap = [5, 3, 8]
show(heapq.heapify, heap)
show(heapq.heappush, heap, 1)
show(heapq.heappop, heap)
show(heapq.heappushpop, heap, 0)
show(heapq.heapreplace, heap, 9)
print(heap)
show(heapq.heappop, [])
show(heapq.heapreplace, [], 1)
show(heapq.heappushpop, [], 1)
show(heapq.heappush, (1,), 1)
show(heapq.heapify, "x")
show(heapq.heapify, [1, "a"])
for name in ("bisect", "bisect_left", "bisect_right"):
    function = getattr(bisect, name)
    for row in (([1, 2, 2, 3], 2), ([], 1), ([1, 2, 3], 2, 2), ([1, 2, 3], 0, 0, 1), ([1], 1, -1), (["a"], 1),
        (5, 1)):
        show(function, *row)
    show(function, ["a", "bb", "cccc"], 3, key=len)
    show(function, [1], 1, key=5)
for name in ("insort", "insort_left", "insort_right"):
    function = getattr(bisect, name)
    items = [1, 2.0, 3]
    show(function, items, 2)
    show(function, items, 0, 1)
    show(function, items, 9, hi=2)
    show(function, items, "x")
    show(function, (1, 2), 1)
    words = ["a", "ccc"]
    show(function, words, "bb", key=len)
    print(items, words)
for name in ("fmean", "geometric_mean", "harmonic_mean", "mean", "median", "median_grouped", "median_high",
             "median_low", "mode", "multimode", "pstdev", "pvariance", "quantiles", "stdev", "variance"):
    function = getattr(statistics, name)
    for data in ([1, 2, 3, 4], [2.5], [], [Fraction(1, 2), Fraction(1, 3)], [Decimal("1.5"), Decimal("2.5")], "abca",
                 [1, -1, 0], 5, ["a", 1], [float("inf"), 1.0], [3, 3, 1]):
        show(function, data)
show(statistics.fmean, [1, 2, 3], weights=[1, 0, 1])
show(statistics.fmean, [1, 2], [1])
show(statistics.fmean, [1, 2], [0, 0])
show(statistics.harmonic_mean, [40, 60], weights=[5, 30])
show(statistics.harmonic_mean, [1, 2], weights=[1])
show(statistics.harmonic_mean, [1, 2], weights=[-1, 1])
show(statistics.quantiles, range(10), n=3, method="inclusive")
show(statistics.quantiles, [1, 2], n=0)
show(statistics.quantiles, [1, 2], method="none")
show(statistics.pvariance, [1, 2, 3], 2)
show(statistics.variance, [1, 2, 3], xbar=2)
show(statistics.median_grouped, [1, 2, 2, 3], interval=2)
show(statistics.covariance, [1, 2, 3], [1, 3, 2])
show(statistics.covariance, [1], [1])
show(statistics.covariance, [1, 2], [1])
show(statistics.correlation, [1, 2, 3], [1, 3, 2])
show(statistics.correlation, [1, 1], [1, 2])
show(statistics.linear_regression, [1, 2, 3], [2, 4, 7])
show(statistics.linear_regression, [1, 2, 3], [2, 4, 7], proportional=True)
show(statistics.linear_regression, [1, 1], [2, 4])
