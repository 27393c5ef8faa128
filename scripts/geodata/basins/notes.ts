import type { Basin } from "../../../src/model/schema.ts";

const DELTA =
  "In the delta of the Ili and west of Lake Balkhash the relief decides nothing: there the edge between the Ili and the rest of the Balkhash basin is only the nearer water. The Balkhash basin as a whole is the firmer of the two.";

/** What a reader must know of one basin. */
export const NOTES: Readonly<Partial<Record<Basin["properties"]["basin"], string>>> = {
  irtysh:
    "With the Tobol and the Ishim. The large closed basins of the steppe on either side are shown apart, the Nura and Lake Tengiz not at all; small closed lakes are counted in. So the area depends on what one counts, and agreement with a printed figure proves little.",
  ili: DELTA,
  balkhash: DELTA,
  alakol:
    "With Sasykkol, Koshkarkol and Zhalanashkol. On the flat sill of the Dzungarian Gate the edge towards Lake Ebinur is undecided by 15 km.",
  ulungur:
    "A closed basin of its own, not part of the Irtysh. In the desert to the south its edge is judged from hollows drawn from general knowledge.",
  "closed-steppe":
    "Rivers that end in lakes without an outlet: Selety, Shiderty, Olenti and others on the left bank, Chany, Karasuk, Burla and Kulunda on the right. Whether they count to the Irtysh is a convention.",
};
