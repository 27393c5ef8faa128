import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FACTS_FOLDER } from "../../scripts/geodata/facts/read.ts";

/** A treaty that never was, over three sections of the present border. */
const MADE_UP = `id: made-up-1900
names: {en: Made-up treaty, kk: Ойдан шығарылған шарт, ru: Вымышленный договор, zh: 虚构条约}
kind: treaty
date: 1900-05-01
place: Nowhere
summary: It never was.
points:
  - id: made-up-1
    names: {en: the first post}
    position: [82.5, 45.2]
    accuracyMetres: 5000
    certainty: recalled
    evidence: It was made up.
    source: geo-tz
  - id: made-up-2
    number: "2"
    certainty: recalled
    evidence: It was not even made up where it stood.
    source: geo-tz
sources: [geo-tz]
lines:
  - id: made-up-line
    role: border
    names: {en: Made-up line, kk: Ойдан шығарылған сызық, ru: Вымышленная линия, zh: 虚构线}
    sections: [tarbagatai, khabar-asu-stream, tacheng-plain]
    validFrom: 1900-05-01
    validTo: 1900-06-01
    sources: [geo-tz]
    legend: {en: Made up, kk: Ойдан, ru: Вымысел, zh: 虚构}
`;

/** A copy of our facts below `folder`, with the treaty as one file more. */
export function copyFactsWithTreaty(folder: string): void {
  cpSync(FACTS_FOLDER, join(folder, "facts"), { recursive: true });
  writeFileSync(join(folder, "facts/instruments/made-up-1900.yaml"), MADE_UP);
}
