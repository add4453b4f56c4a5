const began = performance.now();

/** One line of progress, with the seconds since the start. */
export const say = (line: string): void => {
  console.log(`  ${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s  ${line}`);
};
