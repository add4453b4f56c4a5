/**
 * `make`, a function of nothing but its words, whose answers are kept: for what takes far longer to make than to use. Of `most`
 * answers all are forgotten, as who sends the words may send endlessly many and memory is not theirs.
 */
export function kept<Words extends string[], Made extends string | number | object | null>(
  make: (...words: Words) => Made,
  most: number,
): (...words: Words) => Made {
  const answers = new Map<string, Made>();
  return (...words) => {
    const name = words.length === 1 ? words[0]! : words.join("\n");
    const known = answers.get(name);
    if (known !== undefined) return known;
    const made = make(...words);
    if (answers.size >= most) answers.clear();
    answers.set(name, made);
    return made;
  };
}
