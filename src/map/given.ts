/** Of the addresses under which the map asks the page for what the page has read already. */
export const GIVEN = "atlas";

/** What the style says where it means a geometry of this name. */
export function givenAt(name: string): string {
  return `${GIVEN}://${name}`;
}
