const USUAL = 3;
const MOST = 5;

/** How many gradings of a round the operator wants: 1 to 5, and three where nothing sensible is set. */
export function samplesWanted(setting: string | undefined): number {
  const wanted = Number(setting);
  return setting && Number.isInteger(wanted) && wanted >= 1 && wanted <= MOST ? wanted : USUAL;
}
