import asyncio
import collections
import json
import math
import os
import re
import sys
import typing
import urllib

for module in (asyncio, collections, json, math, os, re, sys, typing, urllib):
    print(module.__name__, module.__package__, hasattr(module, "__path__"))
for name in (
        "os.nope", "os.path", "os.path.x", "asyncio.nope", "asyncio.events", "asyncio.nope.x", "json.nope",
        "json.decoder", "sys.x", "math.x", "collections.nope", "collections.abc.x", "re.nope", "typing.nope",
        "nope.x"):
    try:
        __import__(name)
        print(name)
    except ImportError as error:
        print(type(error).__name__, error, error.name)
for text in ("from os import nope", "from math import nope", "from asyncio import nope", "from os.nope import x"):
    try:
        exec(text)
    except ImportError as error:
        print(type(error).__name__, str(error).partition(" (")[0], error.name)
