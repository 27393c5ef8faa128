/** Where the ledger that was computed with the atlas is read from, as the build has it. */
declare module "virtual:ledger-address" {
  const address: string;
  export default address;
}
