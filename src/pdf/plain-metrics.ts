/**
 * The part of Noto Sans that the templates carry: the characters of WinAnsi and their widths, so that text in them can
 * be laid out without a font file. A test compares the widths with the fonts'.
 */

/** Widths of Noto Sans by WinAnsi byte, from 32 on; 0 where the byte stands for no sign. */
// biome-ignore format: a table
export const REGULAR_WIDTHS: readonly number[] = [
  260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572, 572, 572,
  572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556, 519, 728, 741, 339,
  273, 619, 524, 907, 760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572,
  444, 281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605, 615, 615, 413, 479,
  361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572, 0, 572, 0, 250, 414, 416, 791, 512, 512, 418,
  1177, 549, 310, 928, 0, 572, 0, 0, 175, 175, 359, 359, 376, 500, 1000, 447, 773, 479, 310, 946, 0, 470,
  566, 0, 269, 572, 572, 572, 572, 551, 513, 580, 832, 357, 509, 572, 0, 832, 500, 428, 572, 350, 350,
  281, 623, 655, 268, 225, 350, 376, 509, 745, 771, 781, 434, 639, 639, 639, 639, 639, 639, 881, 632, 556,
  556, 556, 556, 339, 339, 339, 339, 730, 760, 781, 781, 781, 781, 781, 572, 781, 731, 731, 731, 731, 566,
  605, 631, 561, 561, 561, 561, 561, 561, 864, 480, 564, 564, 564, 564, 258, 258, 258, 258, 605, 618, 605,
  605, 605, 605, 605, 572, 605, 618, 618, 618, 618, 510, 615, 510,
];

/** The same of Noto Sans Bold. */
// biome-ignore format: a table
export const BOLD_WIDTHS: readonly number[] = [
  260, 286, 472, 646, 572, 901, 750, 266, 339, 339, 545, 572, 285, 322, 285, 413, 572, 572, 572, 572, 572,
  572, 572, 572, 572, 572, 285, 285, 572, 572, 572, 477, 897, 690, 672, 637, 740, 560, 549, 724, 765, 389,
  331, 664, 565, 943, 813, 796, 628, 796, 660, 551, 579, 756, 650, 967, 667, 624, 579, 331, 413, 331, 572,
  411, 362, 604, 633, 514, 633, 591, 387, 633, 657, 305, 305, 620, 305, 982, 657, 619, 633, 633, 454, 497,
  434, 657, 569, 856, 578, 569, 488, 394, 551, 394, 572, 0, 572, 0, 285, 517, 513, 855, 516, 516, 504,
  1281, 551, 368, 973, 0, 579, 0, 0, 217, 217, 445, 445, 376, 500, 1000, 485, 773, 497, 368, 978, 0, 488,
  624, 0, 286, 572, 572, 572, 572, 551, 486, 607, 832, 383, 615, 572, 0, 832, 500, 428, 572, 379, 379,
  362, 660, 655, 285, 205, 379, 388, 615, 830, 874, 845, 477, 690, 690, 690, 690, 690, 690, 952, 637, 560,
  560, 560, 560, 389, 389, 389, 389, 740, 813, 796, 796, 796, 796, 796, 572, 796, 756, 756, 756, 756, 624,
  628, 711, 604, 604, 604, 604, 604, 604, 917, 514, 591, 591, 591, 591, 305, 305, 305, 305, 619, 657, 619,
  619, 619, 619, 619, 572, 619, 657, 657, 657, 657, 569, 633, 569,
];

/** The bytes 128 to 159 of WinAnsi; a blank where there is none. */
const UPPER = [..."€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"];
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const SOFT_HYPHEN = 0xad;

/** The characters of WinAnsi by byte; undefined where there is none, and for the soft hyphen, which is no sign. */
export const WINANSI: readonly (string | undefined)[] = Array.from({ length: 256 }, (_, code) => {
  if (code < SPACE || code === 127 || code === NO_BREAK_SPACE || code === SOFT_HYPHEN) return undefined;
  if (code < 128 || code > 159) return String.fromCharCode(code);
  const character = UPPER[code - 128]!;
  return character === " " ? undefined : character;
});

const escaped = WINANSI.map((each) =>
  each ? `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}` : "",
).join("");

/** Text of WinAnsi characters alone, with non-breaking spaces and what has no shape: breaks, and hints for breaks. */
export const PLAIN_TEXT = new RegExp(`^[${escaped}\\n\\t\\u00a0\\u00ad\\u200b-\\u200d]*$`);
