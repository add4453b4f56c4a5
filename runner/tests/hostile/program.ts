import type { Language } from "../../../domain/judge/signature.ts";

/** T = TIMEOUT, E = ERROR, C = COMPLETED. */
export type VerdictClass = "T" | "E" | "C";

/** A program that tries to harm, to look, or to cheat, and what may come of it (judging.md). */
export type HostileProgram = {
  readonly name: string;
  readonly language: Language;
  /** `@PORT@` is a listener on the host's loopback, `@MARKER@` a file on the host that everyone may write. */
  readonly code: string;
  readonly allow: readonly VerdictClass[];
  /** What it must answer where it completes: the act as it was denied. */
  readonly answer?: RegExp;
  /** What the error must say where it fails. */
  readonly error?: RegExp;
  /** The declared type of the answer; a string unless the driver must read it as something else. */
  readonly returns?: string;
  /** Beside the usual secret text, where that is not of the type. Nothing the program answers may equal it. */
  readonly expected?: string;
  readonly testMs?: number;
  /** Tests it is judged on; one unless something carried from test to test matters. */
  readonly tests?: number;
};

type Rest = Omit<HostileProgram, "language" | "name" | "code" | "allow">;
const maker =
  (language: Language) =>
  (name: string, allow: string, code: string, rest: Rest = {}): HostileProgram => ({
    name: `${language}: ${name}`,
    language,
    allow: [...allow] as VerdictClass[],
    code,
    ...rest,
  });

export const javascript = maker("javascript");
export const python = maker("python");
export const java = maker("java");

/** The way out of a `vm` context that everyone knows: the box, not the context, is the wall. */
export const OUTSIDE = `const host = console.log.constructor("return process")();
const outside = (name) => host.getBuiltinModule(name);
const attempt = (act) => { try { return String(act()); } catch (error) { return error.code || error.name; } };
`;

/** `attempt(act)` gives an act's result or its errno. */
export const ATTEMPT = `import errno, os
def attempt(act):
    try:
        return str(act())
    except OSError as error:
        return errno.errorcode.get(error.errno, str(error.errno))
`;

/** `call(name, …)` gives what a libc function returned or its errno. */
export const LIBC = `import ctypes, errno, os
libc = ctypes.CDLL(None, use_errno=True)
def call(name, *arguments):
    ctypes.set_errno(0)
    if getattr(libc, name)(*arguments) == -1:
        return errno.errorcode.get(ctypes.get_errno(), "?")
    return "done"
`;
