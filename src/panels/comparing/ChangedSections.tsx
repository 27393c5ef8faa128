import type { ChangedSection, Changes } from "../../checks/changes.ts";
import { Name } from "../Name.tsx";
import { useLengths, useWords } from "../words.ts";

/** Which sections both lines have, and which only one of them. */
export function ChangedSections({ changes }: { changes: Changes }) {
  const words = useWords();
  return (
    <>
      <h3>{words("comparing.sections")}</h3>
      {(["shared", "removed", "added"] as const).map((which) => (
        <Sections key={which} title={words(`comparing.${which}`)} sections={changes[which]} />
      ))}
    </>
  );
}

function Sections({ title, sections }: { title: string; sections: readonly ChangedSection[] }) {
  const words = useWords();
  const lengths = useLengths();
  const total = sections.reduce((sum, { length }) => sum + length.turf, 0);
  return (
    <details>
      <summary>
        {title}: {lengths.write(total)}, {words("comparing.count", { count: sections.length })}
      </summary>
      <ul>
        {sections.map(({ section, length }) => (
          <li key={section.id}>
            <Name of={section.properties} />: {lengths.write(length.turf)}
          </li>
        ))}
      </ul>
    </details>
  );
}
