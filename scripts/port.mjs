import { createServer } from "node:net";

// All four, since a server may listen on one family or address alone, and `localhost` may mean either.
const HOSTS = ["::", "::1", "0.0.0.0", "127.0.0.1"];

/**
 * The port itself if nobody listens on it, else the next one that is free.
 * @param {number} wanted 1 to 65535
 * @returns {Promise<number>}
 */
export async function freePort(wanted) {
  for (let port = wanted; port <= 65_535; port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(`Every port from ${wanted} up is taken.`);
}

/** A port nobody listens on, chosen by the system. */
export async function anyFreePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(null)));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("The system gave no port.");
  return address.port;
}

/** @param {number} port */
async function isFree(port) {
  for (const host of HOSTS) {
    const failure = await listenOnce(port, host);
    if (failure === "EADDRINUSE") return false;
    if (failure === "EACCES") throw new Error(`Port ${port} may not be opened by this user.`);
    // Any other failure is of the address, such as no IPv6 here, and says nothing of the port.
  }
  return true;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | null>} the error's code, or null if it could listen
 */
function listenOnce(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) =>
      resolve(/** @type {NodeJS.ErrnoException} */ (error).code ?? ""),
    );
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/**
 * The port asked for by `--port 80`, `--port=80` or the environment's PORT, else 4173.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export function wantedPort(args, env) {
  const at = args.findIndex((arg) => arg === "--port" || arg.startsWith("--port="));
  const given = at < 0 ? env.PORT : (args[at]?.split("=")[1] ?? args[at + 1]);
  if (at < 0 && !given) return 4173;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Error(`A port is a whole number from 1 to 65535, and ${given ?? "nothing"} was given.`);
}
