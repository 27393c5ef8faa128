import { stringify } from "yaml";
import type { Edition } from "./edition.ts";

/**
 * How to cite the data, as programs read it: the text of CITATION.cff (Citation File Format 1.2.0). Throws a RangeError
 * where the atlas names no authors or day, without which there is no such file. It tells the version and not the
 * checksum: a corrected name makes another file of the data, and no other edition.
 */
export function citationFile({ title, version, released, credit, dataset }: Edition): string {
  if (dataset === undefined || released === null) {
    throw new RangeError("atlas.json tells no version, day and authors of the data (dataset)");
  }
  const text = stringify(
    {
      "cff-version": "1.2.0",
      message: `If you use the data, please cite them as below, and credit: ${credit}`,
      type: "dataset",
      title,
      authors: dataset.authors.map((name) => ({ name })),
      version,
      "date-released": released,
      license: dataset.licences[0]?.id,
      keywords: dataset.keywords,
    },
    { lineWidth: 0 },
  );
  return `# Made by npm run data -- --cite; not edited by hand.\n${text}`;
}
