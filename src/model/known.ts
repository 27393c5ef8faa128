import type { BorderLine, Section } from "./schema.ts";

/**
 * A section as it was known as a part of a line: where the line tells its own status and accuracy of it, these stand
 * in the place of today's, with the reason, and what other maps say of today's course is left out. The geometry is
 * the same, and so the accuracy never better than its own; a line that tells nothing of it has the section itself.
 *
 * @example asKnownOn(lineOf1864, section).properties.accuracyMetres // what the protocol's words leave open
 */
export function asKnownOn(line: Pick<BorderLine, "known">, section: Section): Section {
  const known = line.known?.find(({ sections }) => sections.includes(section.id));
  if (known === undefined) return section;
  const { witnesses: _, unrefutedMetres: __, ...properties } = section.properties;
  return {
    ...section,
    properties: {
      ...properties,
      status: known.status,
      accuracyMetres: Math.max(known.accuracyMetres ?? 0, properties.accuracyMetres),
      accuracyReason: known.reason,
    },
  };
}
