/** The text of a block of JSON-LD: data and no script, which no policy has to allow; nothing in it can end the block. */
export function structuredData(value: object): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
