import type { Problem } from "./parse.ts";
import type { About } from "./schema.ts";
import { firstDayOf, isValidOn } from "./time.ts";

export type State = About["states"][number];

/** The states of a day, or of now where no date is looked at. */
export function statesOn(states: readonly State[], date: string | null): State[] {
  return states.filter((state) =>
    date === null ? state.validTo === null : isValidOn(state, date),
  );
}

/** What the states say that cannot be: a span that ends before it begins, or two at once on one side. */
export function contradictingStates(states: readonly State[]): Problem[] {
  const refuse = (where: string, what: string): Problem => ({ file: "atlas.json", where, what });
  const inOrder = states.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  return inOrder.flatMap((state, index) => {
    const next = inOrder
      .slice(index + 1)
      .find(({ side }) => side !== undefined && side === state.side);
    return [
      ...(endDay(state) <= firstDay(state) ? [refuse(state.id, "ends before it begins")] : []),
      ...(next !== undefined && firstDay(next) < endDay(state)
        ? [refuse(next.id, `lies where ${state.id} still lies`)]
        : []),
    ];
  });
}

/** Whether there was a day on which both were. */
export function overlap(one: Span, other: Span): boolean {
  return firstDay(one) < endDay(other) && firstDay(other) < endDay(one);
}

type Span = Pick<State, "validFrom" | "validTo">;

const firstDay = ({ validFrom }: Span) => firstDayOf(validFrom);
const endDay = ({ validTo }: Span) => (validTo === null ? "9999-12-31" : firstDayOf(validTo));
