"""What people are used to finding imported. Modules that take long to load wait until code names them."""

import bisect, builtins, collections, functools, heapq, importlib, io, itertools, json, math, operator, re, string, sys, time, typing

from judge_nodes import ListNode, Node, TreeNode

LATE = {
    "array": "array", "cmath": "cmath", "copy": "copy", "deepcopy": "copy.deepcopy", "datetime": "datetime",
    "fractions": "fractions", "Fraction": "fractions.Fraction", "random": "random", "randint": "random.randint",
    "statistics": "statistics",
}
# Whoever uses one of these may find names that stand nowhere in the code.
DYNAMIC = {"__builtins__", "__dict__", "__globals__", "__import__", "eval", "exec", "globals", "importlib", "locals", "sys", "vars"}

IMPLICIT = dict(
    {name: getattr(typing, name) for name in typing.__all__},
    **{module.__name__: module for module in (
        bisect, collections, functools, heapq, io, itertools, json, math, operator, re, string, sys, time, typing,
    )},
)
for _module in (bisect, collections, functools, heapq, itertools, math, operator, string):
    for _name in getattr(_module, "__all__", None) or [n for n in vars(_module) if not n.startswith("_")]:
        if not hasattr(builtins, _name) and hasattr(_module, _name):
            IMPLICIT.setdefault(_name, getattr(_module, _name))
IMPLICIT.update(
    Counter=collections.Counter, OrderedDict=collections.OrderedDict, defaultdict=collections.defaultdict,
    deque=collections.deque, inf=math.inf, nan=math.nan, sqrt=math.sqrt, ListNode=ListNode, TreeNode=TreeNode, Node=Node,
)


def load_while(is_idle):
    for name in LATE:
        if not is_idle():
            return
        load(name)


def load_named_in(code):
    names = names_in(code)
    for name in LATE if names & DYNAMIC else names & LATE.keys():
        load(name)


def load(name):
    if name not in IMPLICIT:
        place, _, attribute = LATE[name].partition(".")
        module = importlib.import_module(place)
        IMPLICIT[name] = getattr(module, attribute) if attribute else module


def names_in(code):
    names = set(code.co_names)
    for part in code.co_consts:
        if isinstance(part, type(code)):
            names |= names_in(part)
    return names


def shared_modules():
    """Those that solutions share with the driver, or with one test after the other."""
    late = {place.partition(".")[0] for place in LATE.values()}
    loaded = [sys.modules[name] for name in sorted(late) if name in sys.modules]
    return loaded + [builtins, bisect, collections, functools, heapq, io, itertools, json, math, operator, re, string, sys, time, typing]
