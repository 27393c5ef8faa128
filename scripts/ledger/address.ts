import type { Plugin } from "vite";

/** Where the computed ledger is beside the atlas. */
export const LEDGER_FILE = "ledger.json";

const ADDRESS = "virtual:ledger-address";

/** Tells the atlas from where it reads the ledger: from beside it, unless it is told elsewhere. */
export function ledgerAddress(elsewhere: () => string = () => LEDGER_FILE): Plugin {
  return {
    name: "shekara-ledger-address",
    resolveId: (source) => (source === ADDRESS ? `\0${ADDRESS}` : null),
    load: (id) => (id === `\0${ADDRESS}` ? `export default ${JSON.stringify(elsewhere())};` : null),
  };
}
