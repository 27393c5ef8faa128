import type { Mention } from "../../../src/model/schema.ts";
import type { Facts } from "../facts/tables.ts";

/** Every number and place of the text. */
export function mentionsOf({ mentions }: Pick<Facts, "mentions">): Mention[] {
  return [
    ...mentions.numbers.map((fact) => mention("number", fact)),
    ...mentions.places.map((fact) => mention("place", fact)),
  ];
}

function mention(kind: Mention["kind"], fact: Facts["mentions"]["numbers"][number]): Mention {
  const { id, text, entries, whyNot } = fact;
  return { id, text, kind, entries, whyNot };
}
