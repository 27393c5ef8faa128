import { inEnglish } from "../../model/prose.ts";
import type { Ground } from "../ground.ts";
import type { Outcome, TestOf } from "./outcome.ts";

/** Whether a river crosses a line out of one country into another, by where it meets the border. */
export function flow({ river, line, from, to }: TestOf<"flow">, ground: Ground): Outcome {
  const things = [
    { kind: "river" as const, id: river },
    { kind: "line" as const, id: line },
  ];
  const joins = ground.riverJoins.filter((join) => join.river === river && join.line === line);
  const crossing = joins.find(({ flow }) => flow?.from === from && flow.to === to);
  if (crossing !== undefined) {
    const values = { from, to, at: crossing.fromMetres / 1000 };
    return { verdict: "true", reason: { code: "test.flow", values }, things };
  }
  const other = joins.find(({ flow }) => flow !== null);
  if (other?.flow != null) {
    const values = { ...other.flow, at: other.fromMetres / 1000 };
    return { verdict: "false", reason: { code: "test.flow.not", values }, things };
  }
  const reason = { code: "test.flow.none" as const, values: { from, to } };
  return { verdict: "not measurable", reason, things };
}

/**
 * What an instrument says in words. They are read and not measured, so nothing is computed but that the document
 * they were read in is one of those that the instrument is known from.
 */
export function text({ instrument: id, source }: TestOf<"text">, ground: Ground): Outcome {
  const instrument = ground.instruments.get(id);
  if (instrument === undefined) throw new RangeError(`no instrument ${id}`);
  const reason = { code: "test.text" as const, values: { date: instrument.date } };
  const isRead = instrument.sources.includes(source);
  return { verdict: isRead ? "true" : "not measurable", reason, things: [] };
}

/** Whether an instrument bears a date, of signature or of ratification, and, where one is asked for, a place of signature. */
export function date(test: TestOf<"date">, ground: Ground): Outcome {
  const instrument = ground.instruments.get(test.instrument);
  if (instrument === undefined) throw new RangeError(`no instrument ${test.instrument}`);
  const known = test.of === "ratification" ? instrument.ratified : instrument.date;
  if (known === undefined) throw new RangeError(`no date of ratification of ${test.instrument}`);
  const place = instrument.place === null ? null : inEnglish(instrument.place);
  const values = { date: known };
  const same = known.startsWith(test.date) && (test.place === null || test.place === place);
  return same
    ? { verdict: "true", reason: { code: "test.date", values }, things: [] }
    : { verdict: "false", reason: { code: "test.date.not", values }, things: [] };
}
