/**
 * Kazakh letters that Unicode does not take apart, as they are typed on a Russian keyboard. All else,
 * from é to ё and й, loses its marks by canonical decomposition.
 */
const KAZAKH: Record<string, string> = {
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
};

const APOSTROPHES = /['’‘ʻʼʹ`]/g;

/** Small letters without marks, words parted by single spaces: what two spellings of a name share. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(APOSTROPHES, "")
    .replace(/[әғқңөұүһі]/g, (letter) => KAZAKH[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
}
