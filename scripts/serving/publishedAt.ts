/**
 * The variable that says where the atlas is published, an address that ends in a slash. Previews of links, canonical
 * addresses and the site map need whole ones; without it there are none.
 */
const VARIABLE = "SHEKARA_URL";

/** The address, or nothing. Throws an Error of one sentence on one that is no whole address. */
export function publishedAt(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment[VARIABLE];
  if (!named) return "";
  if (!/^https?:\/\//.test(named)) {
    throw new Error(`${VARIABLE} is ${named}: it has to begin with https:// or http://`);
  }
  return named.endsWith("/") ? named : `${named}/`;
}
