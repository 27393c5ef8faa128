import type { Changes } from "./between.ts";
import { type Change, calledFor } from "./compare.ts";

/** What changed from one edition to the next, as Markdown: what is really another first, then what was drawn or told anew. */
export function changelog({ older, newer, changes }: Changes): string {
  const called = calledFor(changes, older.version);
  const real = changes.filter((change) => change.real);
  const others = changes.filter((change) => !change.real);
  return [
    `# Data ${older.version} → ${newer.version}`,
    "",
    `${older.checksum.slice(0, 12)} → ${newer.checksum.slice(0, 12)}. ${real.length} changes, ${others.length} redrawn or told anew.`,
    ...(called === null || called === newer.version
      ? []
      : [
          "",
          `These changes call for version ${called} or higher (dataset.version of geodata/facts/atlas.yaml).`,
        ]),
    ...(older.verdicts === null || newer.verdicts === null
      ? [
          "",
          "The verdicts are not compared: one of the two folders is not read as an atlas by this program.",
        ]
      : []),
    ...section("Changed", real),
    ...section("Redrawn or told anew", others),
  ].join("\n");
}

function section(heading: string, changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  const files = [...new Set(changes.map(({ file }) => file))];
  return [
    "",
    `## ${heading}`,
    ...files.flatMap((file) => [
      "",
      `### ${file}`,
      "",
      ...changes
        .filter((change) => change.file === file)
        .map(({ id, name, kind, what }) => `- ${kind}: **${name}** (\`${id}\`) ${what}`),
    ]),
  ];
}
