// npm start [-- --port 8080]: installs what is missing, builds, serves, and prints the address.
import { parseArgs } from "node:util";
import { ensureInstalled, ROOT } from "./setup.mjs";

try {
  const asked = process.env.PORT || "4173";
  const { values } = parseArgs({ options: { port: { type: "string", default: asked } } });
  const wanted = Number(values.port);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
    throw new Error(`A port is a whole number from 1 to 65535, and ${values.port} was given.`);
  }
  ensureInstalled();
  const { build, preview } = await import("vite");

  console.log("Building the atlas ...");
  await build({ root: ROOT, logLevel: "warn" });

  const server = await preview({ root: ROOT, logLevel: "warn", preview: { port: wanted } });
  const [address = ""] = server.resolvedUrls?.local ?? [];
  const { port } = new URL(address);
  if (port !== `${wanted}`) console.log(`Port ${wanted} is taken; using ${port} instead.`);
  console.log(`Shekara is at ${address} (Ctrl-C stops it)`);

  const stop = () => {
    // Not waited for: a browser may hold its connection open as long as it likes.
    server.close();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
