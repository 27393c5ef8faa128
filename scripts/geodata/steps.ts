import { areas } from "./areas.ts";
import { basins } from "./basins.ts";
import { border } from "./border.ts";
import type { Step } from "./due.ts";
import { joins } from "./joins.ts";
import { ledger } from "./ledger.ts";
import { neighbours } from "./neighbours.ts";
import { places } from "./places.ts";
import { records } from "./records.ts";
import { relief } from "./relief.ts";
import { water } from "./water.ts";
import { works } from "./works.ts";

/** Everything that is built, each step after those it looks at. */
export const STEPS: readonly Step[] = [
  neighbours,
  border,
  records,
  ledger,
  water,
  areas,
  basins,
  joins,
  places,
  works,
  relief,
];
