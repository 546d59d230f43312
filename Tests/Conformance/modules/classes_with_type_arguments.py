# For annotations: what a class with arguments shows.
import contextvars
import csv
import logging
import queue
import weakref
from collections import OrderedDict, defaultdict, deque
from concurrent.futures import Future
from dataclasses import Field

for cls in (
    deque, defaultdict, OrderedDict, contextvars.ContextVar, contextvars.Token, queue.Queue, queue.SimpleQueue, Future,
    weakref.ref, Field, logging.StreamHandler, logging.FileHandler, logging.LoggerAdapter,
):
    alias = cls[int]
    print(alias, alias.__origin__ is cls, alias.__args__)
for refused in (csv.DictReader, csv.DictWriter, queue.Empty):
    try:
        refused[str]
    except TypeError as error:
        print(error)


class Numbers(deque[int]):
    pass


def first(items: deque[int], later: queue.Queue[str]) -> Future[bytes]:
    return items[0]


print(Numbers([1]), Numbers.__orig_bases__, deque[int]([1, 2]), first.__annotations__)
