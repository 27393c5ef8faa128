import type { Claim } from "../../../src/model/schema.ts";
import { say } from "./say.ts";

/** What the text says of towns and sites. */
export const PLACE_CLAIMS: Claim[] = [
  {
    id: "khorgos-on-border",
    statement: say(
      "Khorgos lies on the border.",
      "Қорғас шекарада орналасқан.",
      "Хоргос лежит на границе.",
      "霍尔果斯位于边界上。",
    ),
    where: "the section on the economy",
    order: 31.01,
    tests: [
      {
        test: "near",
        thing: { kind: "place", id: "khorgos-village" },
        to: { kind: "line", id: "2002" },
        withinMetres: 5000,
        reason: "A town is on a border when one walks from it to the border within an hour.",
      },
    ],
    found: "true",
    because: null,
    shows: ["border", "places"],
    sources: ["relations-article"],
  },
];
