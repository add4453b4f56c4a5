"""Which solutions cannot change what outlives a test, so that nothing needs to be looked at when one has ended.

Looking at every module and class takes as long as the rest of a small test. Python changes them only by setting an
attribute, or by a name that leads to something which does. A solution with neither is let be; every other one is
followed by judge_state.
"""

from opcode import opmap

_IMPORT, _EXTENDED = opmap["IMPORT_NAME"], opmap["EXTENDED_ARG"]
_SETTING = [bytes([opmap[name]]) for name in ("STORE_ATTR", "DELETE_ATTR")]

_IMPORTS = {
    "array", "bisect", "cmath", "collections", "collections.abc", "copy", "datetime", "fractions", "functools", "heapq",
    "itertools", "json", "math", "operator", "random", "re", "statistics", "string", "time", "typing",
}
_SPECIAL = {
    "__init__", "__name__", "__qualname__", "__module__", "__doc__", "__lt__", "__gt__", "__eq__", "__hash__", "__len__",
    "__repr__", "__str__",
}
_FAR = {
    # what sets attributes, also of what it is handed
    "setattr", "delattr", "update_wrapper", "wraps", "total_ordering", "final", "override", "no_type_check",
    "no_type_check_decorator", "runtime_checkable", "dataclass_transform", "enum", "global_enum", "singledispatch",
    "singledispatchmethod", "register",
    # what finds attributes or builds code from text
    "getattr", "vars", "globals", "locals", "eval", "exec", "compile", "type", "attrgetter", "methodcaller", "Formatter",
    "get_field", "get_type_hints", "ForwardRef",
    # frames, and what they hold
    "gi_frame", "cr_frame", "ag_frame", "tb_frame", "f_back", "f_builtins", "f_globals", "f_locals",
    # modules whose own state is the interpreter's
    "sys", "os", "builtins", "gc", "importlib", "types", "abc", "contextlib", "codecs", "copyreg", "threading",
    "breakpoint", "help", "open", "exit", "quit", "setrecursionlimit", "settrace", "setprofile",
}


def leaves_nothing(code):
    operations = code.co_code[::2]
    if any(setting in operations for setting in _SETTING) or not _FAR.isdisjoint(code.co_names):
        return False
    if _IMPORT in operations and not imports_are_known(code, operations):
        return False
    if any(name.startswith("_") and name not in _SPECIAL for name in code.co_names):
        return False
    return all(leaves_nothing(part) for part in code.co_consts if isinstance(part, type(code)))


def imports_are_known(code, operations):
    if _EXTENDED in operations:
        return False  # an index of two parts
    places = [at for at, operation in enumerate(operations) if operation == _IMPORT]
    return all(code.co_names[code.co_code[2 * at + 1]] in _IMPORTS for at in places)
