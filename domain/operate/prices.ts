/** Dollars for a million tokens, by model. */
export type Prices = ReadonlyMap<string, number>;

/**
 * `gpt-4.1=4.5,gpt-4.1-mini=0.9`, as an operator writes it. The figure stands for what goes in and what comes out alike: tokens
 * are counted together.
 */
export function pricesIn(text: string | undefined): { ok: true; prices: Prices } | { ok: false } {
  const parts = (text ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const prices = new Map<string, number>();
  for (const part of parts) {
    const at = part.lastIndexOf("=");
    const [name, dollars] = [part.slice(0, Math.max(at, 0)).trim(), Number(part.slice(at + 1))];
    if (at < 1 || name === "" || part.slice(at + 1).trim() === "" || !(dollars >= 0)) return { ok: false };
    prices.set(name, dollars);
  }
  return { ok: true, prices };
}

/** Null: of a model whose price nobody told. What is built in costs nothing. */
export function dollarsFor(prices: Prices, model: string, tokens: number): number | null {
  if (tokens === 0 || /^built-in(-|$)/.test(model)) return 0;
  const price = prices.get(model);
  return price === undefined ? null : (tokens / 1_000_000) * price;
}
