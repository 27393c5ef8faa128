import { ruler } from "../../../src/measure/ruler.ts";
import type { Place } from "../../../src/model/schema.ts";
import type { Product } from "../build/product.ts";
import type { PeakFact, PeaksFact } from "../facts/place.ts";
import { filled } from "../facts/placeholders.ts";
import type { Facts } from "../facts/tables.ts";
import { NATURAL_EARTH, OSM_PEAKS } from "../inputs/sourceIds.ts";
import { naturalEarthSummits, openStreetMapSummits, type Summit } from "../inputs/summits.ts";
import { presentCourse } from "../lines/presentCourse.ts";
import { rises, siteFeature } from "../places/places.ts";
import { named } from "../records/named.ts";
import { METHODS } from "../sentences/methods.ts";
import { NOTES } from "../sentences/notes.ts";

/** What is said of a summit by the input it is found in. */
const INPUTS = {
  openstreetmap: {
    source: OSM_PEAKS,
    method: METHODS.volunteersSummits,
    // Against the four summits that the atlas has from elsewhere: 0.01 to 0.20 km.
    accuracyMetres: 250,
  },
  naturalEarth: {
    source: NATURAL_EARTH,
    method: METHODS.naturalEarthSummits,
    // Its points lie up to 6 km off.
    accuracyMetres: 6000,
  },
} as const;
type Input = keyof typeof INPUTS;
type Summits = Record<Input, readonly Summit[]>;

/** peaks.geojson: peaks and passes, those told by hand and the summits of two inputs. */
export async function peaks(earlier: Product, facts: Facts): Promise<Product> {
  const told = facts.sites.filter(rises).map(siteFeature);
  if (facts.peaks.peaks.length === 0) return published(told);
  const summits = {
    openstreetmap: await openStreetMapSummits(),
    naturalEarth: await naturalEarthSummits(),
  };
  const passedOver = passedOverIn(facts.peaks, summits.openstreetmap, presentCourse(earlier));
  if (passedOver.length > 0) {
    throw new Error(`neither told nor left out in peaks.yaml: ${passedOver.join(", ")}`);
  }
  return published([...told, ...facts.peaks.peaks.map((fact) => peakFeature(fact, summits))]);
}

function published(features: Place[]): Product {
  return { files: { "peaks.geojson": { type: "FeatureCollection", features } } };
}

/** In tenths of a degree of where the entry says. */
const NEAR_DEGREES = 0.1;

type Found = Pick<PeakFact, "input" | "called" | "near">;

/** The one summit of an input that is meant. Throws where there is none, or several. */
export function summitOf({ input, called, near }: Found, summits: Summits): Summit {
  const found = summits[input].filter(
    (summit) =>
      summit.called === called &&
      (near === undefined ||
        Math.hypot(summit.at[0] - near[0], summit.at[1] - near[1]) <= NEAR_DEGREES),
  );
  const [summit, ...others] = found;
  if (summit === undefined) throw new Error(`the input ${input} has no summit called ${called}`);
  if (others.length > 0) throw new Error(`several summits are called ${called}: say near which`);
  return summit;
}

function peakFeature(fact: PeakFact, summits: Summits): Place {
  const summit = summitOf(fact, summits);
  for (const name of Object.values(fact.names)) {
    if (name !== null && !summit.names.some((attested) => attested.includes(name))) {
      throw new Error(`nobody attests the name ${name} of ${fact.id}`);
    }
  }
  const { source, method, accuracyMetres } = INPUTS[fact.input];
  const { heightLeftOut, note } = fact;
  return named(
    fact,
    { type: "Point", coordinates: summit.at },
    {
      status: "as mapped",
      method,
      accuracyMetres,
      sources: [source],
      ...(note === undefined ? {} : { note }),
      ...(heightLeftOut === undefined
        ? {}
        : {
            note: filled(NOTES.heightLeftOut, {
              metres: summit.elevationMetres ?? Number.NaN,
              reason: heightLeftOut,
            }),
          }),
      kind: "peak",
      countries: fact.countries,
      population: null,
      certainty: "sourced",
      rank: fact.rank,
      ...(heightLeftOut === undefined ? { elevationMetres: summit.elevationMetres } : {}),
    },
  );
}

/** Named summits near the border that the facts say nothing of. */
export function passedOverIn(
  { nearMetres, peaks, leftOut }: PeaksFact,
  summits: readonly Summit[],
  border: [number, number][],
): string[] {
  const along = ruler(border);
  const told = [...peaks, ...leftOut].filter(({ input }) => input === "openstreetmap");
  const mentioned = new Set(
    told.map((fact) => summitOf(fact, { openstreetmap: summits, naturalEarth: [] })),
  );
  return summits.flatMap((summit) =>
    summit.called === null ||
    mentioned.has(summit) ||
    along.locate(summit.at).distanceOff > nearMetres
      ? []
      : [`${summit.called} at ${summit.at}`],
  );
}
