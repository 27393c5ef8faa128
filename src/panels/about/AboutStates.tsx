import { useAtomValue } from "jotai";
import { SIDES } from "../../model/schema/values.ts";
import type { State } from "../../model/states.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { Foreign } from "../Foreign.tsx";
import { NotProofread } from "../NotProofread.tsx";
import { Written } from "../Written.tsx";
import { useWords } from "../words.ts";

/** Which state lay on which side from when to when, and what that rests on. */
export function AboutStates() {
  const words = useWords();
  const { states } = useAtomValue(atlasAtom).about;
  if (states.length === 0) return null;
  const sides = [...SIDES, "around"] as const;
  return (
    <>
      <h3>{words("about.states")}</h3>
      {sides.map((side) => {
        const those = states.filter((state) => (state.side ?? "around") === side);
        if (those.length === 0) return null;
        return (
          <section key={side}>
            <h4>{words(`about.states.${side}`)}</h4>
            <ul>
              {those.map((state) => (
                <StateRow key={state.id} state={state} />
              ))}
            </ul>
          </section>
        );
      })}
      <NotProofread of={states.flatMap(({ note }) => note ?? [])} />
    </>
  );
}

function StateRow({
  state: { name, formal = name, validFrom, validTo, note, sources },
}: {
  state: State;
}) {
  const words = useWords();
  const atlas = useAtomValue(atlasAtom);
  const from = words.date(validFrom);
  const cited = sources.flatMap((id) => atlas.sources.get(id) ?? []);
  return (
    <li>
      {formal[words.language]},{" "}
      {validTo === null
        ? words("about.since", { from })
        : words("about.span", { from, to: words.date(validTo) })}
      .{note && " "}
      {note && <Written prose={note} />}{" "}
      <small>
        {cited.map(({ id, title, address }, index) => (
          <span key={id}>
            {index > 0 && " · "}
            {address === null ? (
              <Foreign>{title}</Foreign>
            ) : (
              <a href={address} target="_blank" rel="noreferrer">
                <Foreign>{title}</Foreign>
              </a>
            )}
          </span>
        ))}
      </small>
    </li>
  );
}
