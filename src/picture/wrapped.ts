/**
 * A text in lines of at most so many pixels, broken at blanks, after hyphens and between Chinese characters, and where
 * `anywhere` says so inside a word that is longer than a line, as an address is.
 *
 * @param wide how wide a line is
 */
export function wrapped(
  text: string,
  most: number,
  wide: (line: string) => number,
  anywhere = false,
): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.match(
      /[\u2e80-\uffef][\u3000-\u303f\uff00-\uffef]*|[^\s\u2e80-\uffef-]+-?|-+|\s+/g,
    ) ?? []) {
      if (wide((line + word).trimEnd()) <= most || (line === "" && wide(word) <= most)) {
        line += word;
        continue;
      }
      if (line.trim() !== "") lines.push(line.trimEnd());
      line = "";
      let rest = word.trimStart();
      while (anywhere && wide(rest) > most) {
        let fits = 1;
        while (fits < rest.length - 1 && wide(rest.slice(0, fits + 1)) <= most) fits++;
        lines.push(rest.slice(0, fits));
        rest = rest.slice(fits);
      }
      line = rest;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    return lines;
  });
}
