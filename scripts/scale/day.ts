/** Share of a day's interviews that begin in each hour (UTC): evenings of three regions, which do not fall together. */
export const HOURS = hoursOf([
  { share: 0.4, peak: 1 },
  { share: 0.35, peak: 14 },
  { share: 0.25, peak: 19 },
]);

/** The busiest hour's share of a day. */
export const BUSIEST = Math.max(...HOURS);

/** People practise around a peak, hours before and after it (a bell of three hours), and a little at any time. */
function hoursOf(regions: { share: number; peak: number }[]): number[] {
  const weights = Array.from({ length: 24 }, (_, hour) =>
    regions.reduce((sum, { share, peak }) => sum + share * (0.15 + bell(apart(hour, peak))), 0),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function apart(one: number, other: number): number {
  return Math.min((one - other + 24) % 24, (other - one + 24) % 24);
}

function bell(hours: number): number {
  return Math.exp(-(hours ** 2) / (2 * 3 ** 2));
}
