"""Trusted until the submission arrives: answers one line on the control socket (fd 0) for each line it is sent.

Everything that candidate code could replace is captured before it runs.
"""

import gc

gc.disable()  # nothing of what starts is garbage

import contextvars, io, json, os, sys, threading
from collections import deque

import judge_implicit, judge_nodes, judge_reach, judge_state, judge_values
from judge_nodes import COPIED, node_class, nodes_from
from judge_values import decode, encode

CONTROL = 0
MAX_TEXT = 4000
RECURSION_LIMIT = 100_000
STACK_BYTES = 256 * 1024 * 1024

REHEARSALS = 16
REHEARSAL = "class Solution:\n    def f(self, x: List[int]) -> List[int]:\n        return [len(x)]\n"
REHEARSAL_SIGNATURE = {"name": "f", "params": [{"type": "int[]"}], "returns": "int[]"}

_read, _write, _loads, _dumps, _kill, _pid = os.read, os.write, json.loads, json.dumps, os.kill, os.getpid()
_compile, _exec = compile, exec
_stdout, _stderr, _copy_context = sys.stdout, sys.stderr, contextvars.copy_context
_pending = b""


def read_line():
    """Blocks until the next line is there; the end of the socket is the end of the box."""
    global _pending
    parts = []
    while True:
        end = _pending.find(b"\n")
        if end >= 0:
            parts.append(_pending[:end])
            _pending = _pending[end + 1 :]
            return b"".join(parts)
        parts.append(_pending)
        _pending = _read(CONTROL, 65536)
        if not _pending:
            _kill(_pid, 9)


def is_idle():
    """Whether the runner has written nothing yet."""
    global _pending
    os.set_blocking(CONTROL, False)
    try:
        _pending += _read(CONTROL, 65536)
    except BlockingIOError:
        return True
    finally:
        os.set_blocking(CONTROL, True)
    return False


def send(text):
    data = (text + "\n").encode("utf-8", "replace")
    at = 0
    while at < len(data):
        at += _write(CONTROL, data[at : at + 1_048_576])


def call_function(signature, namespace, lines):
    name, params = signature["name"], signature["params"]
    solution = namespace.get("Solution")
    if solution is not None and hasattr(solution, name):
        target = getattr(solution(), name)
    elif callable(namespace.get(name)):
        target = namespace[name]
    else:
        raise NameError("%s is not defined. Keep the name of the starter code." % name)
    arguments = [decode(param["type"], _loads(line)) for param, line in zip(params, lines)]
    originals = nodes_from(arguments[0]) if signature["returns"] in COPIED else None
    result = target(*arguments)
    if originals and not originals.keys().isdisjoint(nodes_from(result)):
        raise ValueError("The answer holds a node of the input: return a copy.")
    out = signature.get("out")
    if out is None:
        return "null" if signature["returns"] == "void" else encode(signature["returns"], result)
    outputs = []
    for index in out if isinstance(out, list) else [out]:
        output = arguments[index]
        if signature.get("outLen") == "return":
            if not isinstance(result, int) or not 0 <= result <= len(output):
                raise ValueError("The returned length %s lies outside 0 to %d." % (result, len(output)))
            output = output[:result]
        outputs.append(encode(params[index]["type"], output))
    return "[" + ",".join(outputs) + "]" if isinstance(out, list) else outputs[0]


def call_class(signature, namespace, lines):
    name = signature["name"]
    if not callable(namespace.get(name)):
        raise NameError("%s is not defined. Keep the name of the starter code." % name)
    methods = {method["name"]: method for method in signature["methods"]}
    calls, given = _loads(lines[0]), _loads(lines[1])
    instance = namespace[name](*[decode(p["type"], a) for p, a in zip(signature["ctor"], given[0])])
    answers = ["null"]
    for call, arguments in zip(calls[1:], given[1:]):
        method = methods[call]
        result = getattr(instance, call)(*[decode(p["type"], a) for p, a in zip(method["params"], arguments)])
        answers.append("null" if method["returns"] == "void" else encode(method["returns"], result, 1))
    return "[" + ",".join(answers) + "]"



def describe(error):
    """An error's type, message and the candidate's own frames; reading them may itself fail."""
    try:
        frames = deque(maxlen=20)
        step = error.__traceback__
        while step is not None:
            code = step.tb_frame.f_code
            if code.co_filename == "solution.py":
                frames.append((step.tb_lineno, code.co_name))
            step = step.tb_next
        told = {"type": type(error).__name__, "message": str(error)[:MAX_TEXT]}
        if frames:
            told["line"] = frames[-1][0]
            told["trace"] = "\n".join("line %d, in %s" % frame for frame in frames)
        return told
    except BaseException:
        return {"type": "Exception", "message": "an error that cannot be shown"}


def describe_syntax_error(error):
    if isinstance(error, SyntaxError):
        return "line %d: %s: %s" % (error.lineno or 1, type(error).__name__, error.msg)
    return "%s: %s" % (type(error).__name__, error)


def flush():
    try:
        _stdout.flush()
        _stderr.flush()
    except BaseException:
        pass


def rehearse():
    """Does once what the first tests would have to wait for: the interpreter is faster where it has been before."""
    code = _compile(REHEARSAL, "solution.py", "exec", dont_inherit=True)
    judge_reach.leaves_nothing(code)
    for _ in range(REHEARSALS):
        namespace = dict(judge_implicit.IMPLICIT, __name__="solution")
        _exec(code, namespace)
        _copy_context().run(call_function, REHEARSAL_SIGNATURE, namespace, ["[1, 2, 3]"])
    gc.collect()
    gc.freeze()


def main():
    send("ready")
    judge_implicit.load_while(is_idle)
    if is_idle():
        rehearse()
    job = _loads(read_line())
    nonce, signature = job["nonce"], job["signature"]
    call = call_class if signature["kind"] == "class" else call_function
    sys.stderr = io.StringIO()  # warnings of the compiler would be taken for the first test's
    try:
        code = _compile(job["code"], "solution.py", "exec", dont_inherit=True)
    except BaseException as error:
        send("%s rejected %s" % (nonce, _dumps({"message": describe_syntax_error(error)[:MAX_TEXT]})))
        return
    finally:
        sys.stderr = _stderr
    judge_implicit.load_named_in(code)
    judge_implicit.IMPLICIT["Node"] = node_class(signature)
    leaves_nothing = judge_reach.leaves_nothing(code)
    imported = [] if leaves_nothing else judge_state.imported_by(job["code"])
    seed = sys.modules["random"].seed if "random" in sys.modules else None
    send(nonce + " compiled")
    # While the runner reads that: nothing of the submission runs before its first test.
    state = None if leaves_nothing else judge_state.State(judge_implicit.shared_modules() + [judge_nodes] + imported)

    def answer(lines):
        namespace = dict(judge_implicit.IMPLICIT, __name__="solution")
        if seed:
            seed(0)
        _exec(code, namespace)
        return call(signature, namespace, lines)

    while True:
        test = _loads(read_line())
        try:
            # A context of its own for each test: decimal's precision lies there.
            frame = "value %d %s" % (test["id"], _copy_context().run(answer, test["args"]))
        except BaseException as error:
            frame = "error %d %s" % (test["id"], _dumps(describe(error)))
            error.__traceback__ = None
        flush()
        if state:
            state.restore()
        send(nonce + " " + frame)


del sys.modules["judge_implicit"], sys.modules["judge_nodes"], sys.modules["judge_reach"], sys.modules["judge_state"], sys.modules["judge_values"]
sys.path[:] = [place for place in sys.path if place != "/d"]
sys.stdin = io.StringIO("")
sys.setrecursionlimit(RECURSION_LIMIT)
if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(0)
threading.stack_size(STACK_BYTES)
gc.freeze()
gc.enable()
worker = threading.Thread(target=main)
worker.start()
worker.join()
os._exit(0)
