import type { Source } from "../../src/model/schema.ts";

/** How the three kinds of page may be used. */
export const TREATY = "public legal text";
export const WIKIPEDIA = "CC-BY-SA-4.0; cited for facts only";
export const PAGE = "web page; cited for facts only";

/** A page on the web, as a source. */
export function page(
  id: string,
  title: string,
  publisher: string,
  address: string,
  licence: string,
  note?: string,
): Source {
  return {
    id,
    title,
    publisher,
    kind: "document",
    package: null,
    version: null,
    address: encodeURI(address),
    licence,
    sha256: null,
    ...(note === undefined ? {} : { note }),
  };
}
