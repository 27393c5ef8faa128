import type { CompassPoint } from "../../checks/descriptions/compass.ts";
import type { Named, Statement } from "../../checks/descriptions/statement.ts";
import type { Translator } from "../../i18n/translator.ts";
import { type Atlas, featureOf } from "../../model/atlas.ts";
import type { Lengths } from "../../store/words.ts";
import { nameIn } from "../words.ts";

/** Lengths of a map in words are whole, up to a tenth where they are short. */
const SHORT_METRES = 100_000;

/** One statement as a sentence in the reader's language and unit. */
export function sentence(
  words: Translator,
  lengths: Lengths,
  atlas: Atlas,
  statement: Statement,
): string {
  const name = ({ kind, id }: Named) => {
    const named =
      kind === "line" ? atlas.lines.get(id) : featureOf(atlas, { kind, id })?.properties;
    return named === undefined ? id : nameIn(words, named);
  };
  const list = (things: readonly Named[]) =>
    [...new Set(things.map(name))].join(words("described.list"));
  const length = (metres: number) => lengths.write(metres, metres < SHORT_METRES ? 1 : 0);
  const compass = (point: CompassPoint) => words("described.compass", { point });
  const towards = (point: CompassPoint) => words("described.towards", { point });
  const spread = ({ northSouth, eastWest }: { northSouth: number; eastWest: number }) => ({
    northSouth: length(northSouth),
    eastWest: length(eastWest),
  });
  const area = (squareMetres: number) =>
    words.number(squareMetres / 1e6, squareMetres < 1e8 ? 1 : 0);
  const range = (first: Named, last: Named) =>
    first.id === last.id
      ? name(first)
      : words("described.range", { first: name(first), last: name(last) });
  switch (statement.says) {
    case "course": {
      const { nature, metres, straight, from, to } = statement;
      return words(`described.course.${nature}`, {
        // The length of a border is written to the same decimal wherever it stands.
        length: lengths.write(metres),
        straight: lengths.write(straight),
        from: compass(from),
        to: compass(to),
      });
    }
    case "extent":
      return words("described.extent", {
        area: area(statement.squareMetres),
        ...spread(statement),
      });
    case "window":
      return words("described.window", spread(statement));
    case "meets": {
      const { at, things } = statement;
      return words("described.meets", { at: compass(at), things: list(things) });
    }
    case "ends here":
      return words("described.ends", { at: compass(statement.at) });
    case "along river":
      return words("described.river", { river: name(statement.river) });
    case "parts": {
      const state = (id: string) => {
        const found = atlas.about.states.find((each) => each.id === id);
        return found === undefined ? id : found.name[words.language];
      };
      const { west, east } = statement;
      return words("described.parts", { west: state(west), east: state(east) });
    }
    case "near":
      return words(`described.near.${statement.of}`, {
        length: length(statement.metres),
        direction: towards(statement.direction),
        place: name(statement.place),
      });
    case "at place":
      return words(`described.at.${statement.of}`, { place: name(statement.place) });
    case "touches":
      return words("described.touches", {
        line: name(statement.line),
        things: list(statement.things),
      });
    case "crosses":
      return words("described.crosses", {
        line: name(statement.line),
        things: list(statement.things),
      });
    case "is border":
      return words("described.border", {
        line: name(statement.line),
        things: list(statement.things),
      });
    case "beside":
      return words("described.beside", {
        length: length(statement.metres),
        direction: towards(statement.direction),
        line: name(statement.line),
        section: name(statement.section),
      });
    case "adjoins":
      return words("described.adjoins", { things: list(statement.things) });
    case "rivers":
      return words("described.rivers", { things: list(statement.things) });
    case "flows into":
      return words("described.into", { things: list(statement.things) });
    case "stretch": {
      const { count, metres, first, last } = statement;
      const sections = range(first, last);
      return words("described.stretch", { count, length: lengths.write(metres), sections });
    }
    case "points":
      return words("described.points", { count: statement.count });
    case "nothing drawn":
      return words("described.nothing");
    case "looks at":
      return words("described.looks", { things: list(statement.things) });
    case "changed": {
      const { metres, squareMetres, first, last } = statement;
      return words("described.changed", {
        length: lengths.write(metres),
        area: area(squareMetres),
        sections: range(first, last),
      });
    }
    case "unchanged beside":
      return words("described.unchanged", { things: list(statement.things) });
    case "of":
      return words("described.of", {
        thing: name(statement.thing),
        statement: sentence(words, lengths, atlas, statement.statement),
      });
  }
}
