/** Addresses of the pictures of the ground near by, by their names below geodata/: made by the build from relief.json. */
declare module "virtual:relief-tiles" {
  const addresses: Readonly<Record<string, string>>;
  export default addresses;
}
