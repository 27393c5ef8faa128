/** Where each pack is served from, how many bytes it has, and the version of the data: made by the build. */
declare module "virtual:packs" {
  type Name = "essential" | "seen" | "records" | "ground" | "apart";
  export const version: string;
  export const packs: Readonly<Record<Name, { url: string; bytes: number }>>;
}
