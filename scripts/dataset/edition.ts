import type { Atlas } from "../../src/model/atlas.ts";
import type { Dataset } from "../../src/model/schema.ts";

/** Which data an export is of: told in all of them. */
export interface Edition {
  /** What the data are called. */
  title: string;
  /** What the names of its files begin with. */
  slug: string;
  /** The version of the data; by their checksum where persons gave them none. */
  version: string;
  /** The day of that version; null where it has none. */
  released: string | null;
  /** SHA-256 over all published files. */
  checksum: string;
  credit: string;
  dataset: Dataset | undefined;
}

/** How much of a checksum tells two editions apart. */
const CHECKSUM_SHOWN = 12;

export function editionOf({ about }: Pick<Atlas, "about">, checksum: string): Edition {
  const { title, subtitle, credit, dataset } = about;
  return {
    title: `${title.en}: ${subtitle.en}`,
    slug:
      title.en
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "") || "atlas",
    version: dataset?.version ?? checksum.slice(0, CHECKSUM_SHOWN),
    released: dataset?.released ?? null,
    checksum,
    credit,
    dataset,
  };
}
