/** All that the built atlas asks for, as the build found it: made when everything else has been written. */
declare module "virtual:kept-files" {
  /** Told by the contents of all files. */
  export const version: string;
  /** Path below the atlas's own address, with the SHA-256 of the content in base64. */
  export const files: readonly (readonly [path: string, digest: string])[];
}
