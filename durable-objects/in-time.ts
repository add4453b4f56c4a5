/** What some work comes to within so long; it may go on after that, nobody waits for it. */
export async function inTime<T>(
  ms: number,
  work: Promise<T>,
): Promise<{ ok: true; value: T } | { ok: false; cause: unknown }> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<{ ok: false; cause: unknown }>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, cause: new Error(`no answer within ${ms} ms`) }), ms);
  });
  const done = work.then(
    (value) => ({ ok: true as const, value }),
    (cause: unknown) => ({ ok: false as const, cause }),
  );
  try {
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
}
