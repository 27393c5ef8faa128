/** Asks for files that are needed soon, so that they are in the browser's own store by then. */
export function sendFor(addresses: readonly string[]): void {
  for (const address of addresses) fetch(address).catch(() => undefined);
}
