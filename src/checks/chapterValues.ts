import { greatCircleLength } from "../measure/geodesy.ts";
import type { Reference } from "../model/references.ts";
import type { Chapter, Figure, Instrument } from "../model/schema.ts";
import { areasOf } from "./areas.ts";
import { balanceOf, changesBetween } from "./changes.ts";
import { decimalsOf, IN_UNIT } from "./figures.ts";
import type { Ground } from "./ground.ts";
import { quantityOf } from "./quantities.ts";

export type Told = Chapter["values"][string];

/** What a chapter can speak of. */
export interface Spoken extends Ground {
  figures: readonly Figure[];
  instruments: ReadonlyMap<string, Instrument>;
}

/** The number or date that a reference stands for. Throws a RangeError where the atlas has none. */
export function chapterValue({ kind, ids, field }: Reference, spoken: Spoken): Told {
  const [id = "", other = ""] = ids;
  switch (kind) {
    case "figure":
      return figureValue(found(spoken.figures, id), field, spoken);
    case "line":
      return inKm(spoken.along(id).ruler.length.turf);
    case "section":
      return inKm(greatCircleLength(shelved(spoken.sections, id).geometry.coordinates));
    case "area": {
      const { geometry, properties } = shelved(spoken.areas, id);
      if (geometry.type === "Point") throw new RangeError(`${id} has no outline`);
      if (properties.drawnTo !== null) {
        throw new RangeError(`${id} was drawn to a figure, which is to be told instead`);
      }
      const { band } = properties;
      // On the earth that its band is of.
      return inKm2(areasOf(geometry).wgs84, band && [band.least, band.most]);
    }
    case "gained": {
      const { sides, ...changes } = changesBetween(spoken, id, other);
      const side = Object.values(sides).find((name) => name === field);
      if (side === undefined)
        throw new RangeError(`no line of the atlas has a side in the ${field}`);
      const { gained, net } = balanceOf({ sides, ...changes });
      const area = gained[side].wgs84;
      // Both lines may err all along, whichever side gains by it.
      const doubt = (net.most - net.least) / 2;
      return inKm2(area, [Math.max(0, area - doubt), area + doubt]);
    }
    case "instrument":
      return { date: shelved(spoken.instruments, id).date };
  }
}

function figureValue(figure: Figure, field: string, spoken: Spoken): Told {
  const { value, unit, bound } = figure;
  const decimals = decimalsOf(value);
  if (field === "published") return { value, unit, decimals, bound, band: null };
  const { computed, band, weakness } = quantityOf(figure.of, spoken, spoken.figures);
  if (computed === null || weakness === "drawn to it") {
    throw new RangeError(`nothing measured answers ${figure.id}`);
  }
  const written = (size: number) => rounded(size / IN_UNIT[unit], decimals);
  return {
    // With a band, on the earth that this is of.
    value: written(band === null ? computed.turf : computed.wgs84),
    unit,
    decimals,
    bound: null,
    band: band && [written(band.least), written(band.most)],
  };
}

function inKm(metres: number): Told {
  return {
    value: rounded(metres / IN_UNIT.km, 1),
    unit: "km",
    decimals: 1,
    bound: null,
    band: null,
  };
}

function inKm2(squareMetres: number, band: readonly [number, number] | null): Told {
  const written = (size: number) => rounded(size / IN_UNIT["km²"], 0);
  return {
    value: written(squareMetres),
    unit: "km²",
    decimals: 0,
    bound: null,
    band: band && [written(band[0]), written(band[1])],
  };
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function found<T extends { id: string }>(list: readonly T[], id: string): T {
  const one = list.find((each) => each.id === id);
  if (one === undefined) throw new RangeError(`no ${id} in the atlas`);
  return one;
}

function shelved<T>(shelf: ReadonlyMap<string, T>, id: string): T {
  const one = shelf.get(id);
  if (one === undefined) throw new RangeError(`no ${id} in the atlas`);
  return one;
}
