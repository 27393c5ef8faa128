import * as v from "valibot";
import { source } from "../../../src/model/schema/records.ts";
import { PINNED } from "../inputs/packages.ts";

const { entries } = source;
const words = v.pipe(v.string(), v.minLength(1, "nothing is written there"));
const webAddress = v.pipe(v.string(), v.url("an address begins with https:// or http://"));

const asWritten = v.strictObject({
  id: entries.id,
  title: words,
  publisher: words,
  /** Given where the source is a package; else it is a document. */
  package: v.optional(entries.package, null),
  version: v.optional(entries.version, null),
  sha256: v.optional(entries.sha256, null),
  address: v.optional(v.nullable(webAddress), null),
  copy: v.optional(words),
  read: v.optional(entries.read, null),
  licence: entries.licence,
  licenceText: entries.licenceText,
  note: entries.note,
});

type AsWritten = v.InferOutput<typeof asWritten>;

/** Version and checksum of a package that the build fetches are pinned in the code. */
const isPinned = (name: string) => Object.hasOwn(PINNED, name);

/** A document that has no page says where it was read, or why nothing leads to it. */
function missing({ package: name, version, address, copy, note }: AsWritten) {
  if (name === null) return (address ?? copy ?? note) ? null : "address";
  return version === null && !isPinned(name) ? "version" : null;
}

function twice({ package: name, version, sha256 }: AsWritten): "version" | "sha256" | null {
  if (name === null || !isPinned(name)) return null;
  if (version !== null) return "version";
  return sha256 === null ? null : "sha256";
}

/** A package or a document, as `sources.yaml` tells it. */
const sourceFact = v.pipe(
  asWritten,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value } = dataset;
    const at = (key: keyof AsWritten): [v.ObjectPathItem] => [
      { type: "object", origin: "value", input: { ...value }, key, value: value[key] },
    ];
    const needed = missing(value);
    if (needed !== null) {
      addIssue({ message: "needed", input: undefined, received: "undefined", path: at(needed) });
    }
    const pinned = twice(value);
    if (pinned !== null) {
      const message = "expected none, as scripts/geodata/inputs/packages.ts pins it";
      addIssue({ message, input: value[pinned], path: at(pinned) });
    }
  }),
);

export const sourcesFact = v.array(sourceFact);
