/** Characters: a name of a zone, of a language, a sentence; a whole text is not asked for again. */
const LONGEST = 1000;

/**
 * `make`, a function of nothing but its words, whose answers are kept: for what takes far longer to make than to use. Of `most`
 * answers all are forgotten, and what goes by a longer name is not kept at all: who sends the words may send endlessly many
 * and endlessly long ones, and memory is not theirs.
 */
export function kept<Words extends string[], Made extends string | number | object | null>(
  make: (...words: Words) => Made,
  most: number,
): (...words: Words) => Made {
  const answers = new Map<string, Made>();
  return (...words) => {
    const name = words.length === 1 ? words[0]! : words.join("\0");
    if (name.length > LONGEST) return make(...words);
    const known = answers.get(name);
    if (known !== undefined) return known;
    const made = make(...words);
    if (answers.size >= most) answers.clear();
    answers.set(name, made);
    return made;
  };
}
