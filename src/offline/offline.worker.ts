import { files, version } from "virtual:kept-files";
import { Keeping } from "./keeping.ts";

declare const self: ServiceWorkerGlobalScope;

const { registration } = self;
/** Its own address, as the build and the page have it. */
const SCRIPT = new URL("sw.js", registration.scope).href;

const openPages = async () => {
  const clients = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return clients.map(({ id }) => id);
};

const keeping = new Keeping(
  { version, files },
  {
    scope: registration.scope,
    caches: self.caches,
    fetch: (request) => fetch(request),
    openPages,
    unregister: () => registration.unregister(),
  },
);

self.addEventListener("install", (event) => {
  // Pages that are open keep the files they were opened with, so that nothing has to wait for them to close.
  event.waitUntil(keeping.install().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    keeping.activate().then(async (old) => {
      await self.clients.claim();
      await Promise.all(old.map(tellNewer));
    }),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.mode === "navigate") {
    event.waitUntil(keeping.leaveIfGone(SCRIPT));
    event.waitUntil(keeping.tidy());
  }
  if (keeping.answers(request)) event.respondWith(keeping.answer(request));
});

/** A page says that it is open, and is told whether it is of an older version. */
self.addEventListener("message", (event) => {
  const { source } = event;
  if (!(source instanceof WindowClient)) return;
  event.waitUntil(
    keeping.isOld(source.id).then(async (isOld) => {
      if (isOld) await tellNewer(source.id);
      await keeping.tidy();
    }),
  );
});

async function tellNewer(page: string): Promise<void> {
  (await self.clients.get(page))?.postMessage("newer");
}
