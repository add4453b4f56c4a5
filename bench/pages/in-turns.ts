/** Rounds that come first and do not count, until the engine has compiled what it runs often. */
const WARM_UP = 60;

/** How long each took in each round, ms: one after the other, so that what else the machine does falls on all alike. */
export async function inTurns<Name extends string>(
  rounds: number,
  asks: Record<Name, () => Promise<Response>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(asks) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < WARM_UP + rounds; round++)
    for (const name of names) {
      const time = await took(asks[name]);
      if (round >= WARM_UP) times[name].push(time);
    }
  return times;
}

async function took(ask: () => Promise<Response>): Promise<number> {
  const began = performance.now();
  const response = await ask();
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return performance.now() - began;
}
