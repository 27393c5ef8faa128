// npm start [-- --port 8080]: installs what is missing, builds, serves, and prints the address.
import { freePort, wantedPort } from "./port.mjs";
import { ensureInstalled, ROOT } from "./setup.mjs";

try {
  ensureInstalled();
  const wanted = wantedPort(process.argv.slice(2), process.env);
  const { build, preview } = await import("vite");

  console.log("Building the atlas ...");
  await build({ root: ROOT, logLevel: "warn" });

  const port = await freePort(wanted);
  if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port} instead.`);
  const server = await preview({
    root: ROOT,
    logLevel: "warn",
    preview: { port, strictPort: true },
  });
  console.log(`Shekara is at ${server.resolvedUrls?.local[0]} (Ctrl-C stops it)`);

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
