"""What outlives a test in a process: modules, the classes in them, the interpreter's settings. Remembered, and undone."""

import gc, importlib, re, sys

_Module, _Type = type(sys), type
_set_attribute, _delete_attribute = type.__setattr__, type.__delattr__
_setrecursionlimit, _settrace, _setprofile, _gc_enable = sys.setrecursionlimit, sys.settrace, sys.setprofile, gc.enable
_dict, _list, _vars, _isinstance = dict, list, vars, isinstance
_modules = sys.modules
_NOTHING = object()
_HEAP_TYPE, _IMMUTABLE_TYPE = 1 << 9, 1 << 8
_IMPORT = re.compile(r"^[ \t]*import[ \t]+([\w., \t]+)", re.M)
_FROM_IMPORT = re.compile(r"^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+\(?([\w, \t]+)", re.M)


def imported_by(code):
    """The modules that this code names, imported before its first test changes anything in them."""
    names = [name for line in _IMPORT.findall(code) for name in line.split(",")]
    for package, parts in _FROM_IMPORT.findall(code):
        names.append(package)
        module = import_or_none(package)
        if hasattr(module, "__path__"):
            parts = [part.split()[0] for part in parts.split(",") if part.strip()]
            names += [package + "." + part for part in parts if _isinstance(getattr(module, part, module), _Module)]
    found = [import_or_none(name) for name in names]
    return [module for module in found if module is not None]


def import_or_none(name):
    try:
        return importlib.import_module(name.split()[0])
    except BaseException:
        return None  # the test will say so


class State:
    def __init__(self, modules):
        self.modules = [(_vars(module), _dict(_vars(module))) for module in {id(m): m for m in modules}.values()]
        classes = {id(value): value for module in modules for value in _vars(module).values() if is_mutable_class(value)}
        self.classes = [(each, _vars(each), _dict(_vars(each))) for each in classes.values()]
        self.loaded = _dict(_modules)
        self.lists = [(each, each[:]) for each in (sys.argv, sys.path, sys.meta_path, sys.path_hooks)]
        self.recursion_limit = sys.getrecursionlimit()

    def restore(self):
        _settrace(None)
        _setprofile(None)
        _setrecursionlimit(self.recursion_limit)
        _gc_enable()
        for now, before in self.modules:
            if differs(now, before):
                restore_module(now, before)
        for each, now, before in self.classes:
            if differs(now, before):
                restore_class(each, now, before)
        for now, before in self.lists:
            now[:] = before
        sys.modules = _modules
        if differs(_modules, self.loaded):
            _modules.update(self.loaded)


def is_mutable_class(value):
    return _isinstance(value, _Type) and bool(value.__flags__ & _HEAP_TYPE) and not value.__flags__ & _IMMUTABLE_TYPE


def differs(now, before):
    """Dictionaries of the same length are compared by C code; a value whose own == lies would hide only from its author."""
    try:
        return now != before
    except BaseException:
        return True


def restore_module(now, before):
    # A submodule imported meanwhile stays: a second import would not bind it to its parent again.
    for name in [name for name in now if name not in before and not _isinstance(now[name], _Module)]:
        del now[name]
    now.update(before)


def restore_class(each, now, before):
    for name in [name for name in now if name not in before]:
        _delete_attribute(each, name)
    for name, value in before.items():
        if now.get(name, _NOTHING) is not value:
            _set_attribute(each, name, value)
