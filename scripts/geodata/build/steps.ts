import { areas } from "../areas/areas.ts";
import { disputed } from "../areas/disputed.ts";
import { basins } from "../basins/basins.ts";
import { belts } from "../belts/belts.ts";
import { chapters } from "../chapters/chapters.ts";
import { finding } from "../finding/finding.ts";
import { joins } from "../joins/joins.ts";
import { ledger } from "../ledger/ledger.ts";
import { border } from "../lines/border.ts";
import { mapsApart } from "../lines/mapsApart.ts";
import { neighbours } from "../neighbours/neighbours.ts";
import { peaks } from "../peaks/peaks.ts";
import { ranges } from "../peaks/ranges.ts";
import { places } from "../places/places.ts";
import { points } from "../points/points.ts";
import { records } from "../records/records.ts";
import { heights } from "../relief/published.ts";
import { relief } from "../relief/relief.ts";
import { roads } from "../roads/roads.ts";
import { states } from "../states/states.ts";
import { water } from "../water/water.ts";
import { works } from "../works/works.ts";
import type { Step } from "./due.ts";

/** Everything that is built, each step after those it looks at. */
export const STEPS: readonly Step[] = [
  neighbours,
  border,
  mapsApart,
  belts,
  records,
  ledger,
  water,
  areas,
  disputed,
  basins,
  joins,
  roads,
  places,
  peaks,
  ranges,
  points,
  works,
  relief,
  heights,
  states,
  chapters,
  finding,
];
