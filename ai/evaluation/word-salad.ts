/** Whether words stand beside each other with nothing that sets them in relation: no verb, no preposition, no figure, no sign. */
export function isWordSalad(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  if (words.length < LEAST_WORDS || RELATING_SIGN.test(text)) return false;
  const relating = words.filter((word) => RELATING.has(word.toLowerCase().replace(/[’']\p{L}+$/u, "")));
  return relating.length * WORDS_TO_ONE < words.length;
}

const LEAST_WORDS = 6;
/** In a sentence every third word or so belongs to these; in terse notes still one of a dozen. */
const WORDS_TO_ONE = 14;

const RELATING_SIGN = /[=<>→]|->|\d|:\s/;

const RELATING = new Set(
  [
    "is are was were be been being am has have had do does did can could will would shall should must may might cannot",
    "isn aren wasn don doesn didn won i we it they you he she that this which who what there one each every all",
    "in on at to from of for with without by into onto over under after before between behind during until per via through against across than",
    "because since so if when while where unless although though but as instead then otherwise once not never no",
    "use uses add adds put puts keep keeps make makes take takes get gets let lets give gives need needs go goes hold holds store stores",
    "write writes read reads send sends serve serves run runs call calls check checks see sees find finds start starts stop stops",
  ]
    .join(" ")
    .split(" "),
);
