import { useAtomValue, useSetAtom } from "jotai";
import { useEffect } from "react";
import { isMapHeardAtom, newerThereAtom } from "../store/notices.ts";
import { offlineAtom } from "../store/offline.ts";

/** The service worker, as the build puts it beside the page. */
const WORKER = "sw.js";

/** A page that stays open asks for a newer version when it is looked at again, but not more often. */
const ASKED_AGAIN_MS = 3_600_000;

/**
 * Keeps the atlas for when there is no network, once the first view is drawn; and says so when a newer version
 * has come. The page that is open is never touched.
 */
export function useOffline(): void {
  const isDrawn = useAtomValue(isMapHeardAtom);
  const setOffline = useSetAtom(offlineAtom);
  const newerThere = useSetAtom(newerThereAtom);
  useEffect(() => {
    if (!isDrawn || !isWanted()) return;
    const { serviceWorker } = navigator;
    const heard = ({ data }: MessageEvent) => {
      if (data === "newer") newerThere();
    };
    // Asked anew of each that takes over.
    const ask = () => serviceWorker.controller?.postMessage("open");
    serviceWorker.addEventListener("message", heard);
    serviceWorker.addEventListener("controllerchange", ask);
    ask();
    let left = false;
    let asked = performance.now();
    let registration: ServiceWorkerRegistration | null = null;
    const again = () => {
      if (document.visibilityState !== "visible" || performance.now() - asked < ASKED_AGAIN_MS)
        return;
      asked = performance.now();
      registration?.update().catch(() => undefined);
    };
    document.addEventListener("visibilitychange", again);
    keep(serviceWorker).then(
      (kept) => {
        registration = kept;
        if (!left) setOffline("ready");
      },
      () => {
        if (!left) setOffline("refused");
      },
    );
    return () => {
      left = true;
      serviceWorker.removeEventListener("message", heard);
      serviceWorker.removeEventListener("controllerchange", ask);
      document.removeEventListener("visibilitychange", again);
    };
  }, [isDrawn, setOffline, newerThere]);
}

/** Not while it is being written, not in somebody else's page, and not where the reader has asked to save data. */
function isWanted(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return (
    import.meta.env.MODE === "production" &&
    "serviceWorker" in navigator &&
    window.parent === window &&
    connection?.saveData !== true
  );
}

/** Resolves when all is there; rejects where the browser will not keep it, or not all of it came. */
async function keep(serviceWorker: ServiceWorkerContainer): Promise<ServiceWorkerRegistration> {
  const registration = await serviceWorker.register(WORKER, { updateViaCache: "none" });
  const { active, installing } = registration;
  if (active !== null || installing === null) return registration;
  return new Promise((resolve, reject) => {
    installing.addEventListener("statechange", () => {
      if (installing.state === "activated") resolve(registration);
      if (installing.state === "redundant") reject(new Error("it was not kept"));
    });
  });
}
