import type { Source } from "../../../src/model/schema.ts";
import type { Facts } from "../facts/tables.ts";
import { PINNED } from "../inputs/packages.ts";

/** Every source, by id. */
export function sourcesOf({ sources }: Pick<Facts, "sources">): Source[] {
  const pins: Record<string, { version: string; sha256: string }> = PINNED;
  return sources
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((fact) => {
      const pin = pins[fact.package ?? ""] ?? fact;
      return {
        id: fact.id,
        title: fact.title,
        publisher: fact.publisher,
        kind: fact.package === null ? "document" : "package",
        package: fact.package,
        version: pin.version,
        address: fact.address === null ? null : encoded(fact.address),
        ...(fact.copy === undefined ? {} : { copy: fact.copy }),
        read: fact.read,
        licence: fact.licence,
        ...(fact.licenceText === undefined ? {} : { licenceText: fact.licenceText }),
        sha256: pin.sha256,
        ...(fact.note === undefined ? {} : { note: fact.note }),
      };
    });
}

/** An address in any script as browsers send it; what is encoded already stays so. */
function encoded(address: string): string {
  return encodeURI(address).replaceAll("%25", "%");
}
