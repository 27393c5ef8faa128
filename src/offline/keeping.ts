import { BY_CONTENT, partOf, pathBelow } from "./answering.ts";

/** One version of the atlas, file by file. */
export interface Kept {
  /** Told by the contents of all files. */
  version: string;
  /** Path below the scope, with the SHA-256 of the content in base64. */
  files: readonly (readonly [path: string, digest: string])[];
}

/** What a service worker has around it. */
export interface Surroundings {
  /** The address below which the atlas lies, ending in a slash. */
  scope: string;
  caches: CacheStorage;
  fetch(request: Request): Promise<Response>;
  /** Ids of the pages that are open below the scope, of whatever version. */
  openPages(): Promise<readonly string[]>;
  /** Ends it all: no page that is opened from now on is answered from here. */
  unregister(): Promise<unknown>;
}

/** Not more at once, so that what the page itself asks for is not held up. */
const AT_ONCE = 4;

/** On these a server is somebody's workbench, and what is served at an address is another thing tomorrow. */
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Keeps one version of the atlas whole in a cache of its own, and answers from it. A page goes on with the files of
 * the version it was opened in: older caches stay for as long as a page is open that was there when they were superseded.
 */
export class Keeping {
  private readonly kept: Kept;
  private readonly around: Surroundings;
  private readonly paths: ReadonlySet<string>;

  constructor(kept: Kept, around: Surroundings) {
    this.kept = kept;
    this.around = around;
    this.paths = new Set(kept.files.map(([path]) => path));
  }

  /**
   * Fetches what no cache has already. All of it, byte for byte, or it throws, and nothing is answered from this
   * version; what has come is used by the next attempt, unless the storage is full.
   */
  async install(): Promise<void> {
    const { caches } = this.around;
    const cache = await caches.open(this.name);
    const older = await Promise.all((await this.others()).map((name) => caches.open(name)));
    const waiting = [...this.kept.files];
    const takeSome = async () => {
      try {
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
          await this.take(...next, cache, older);
        }
      } catch (cause) {
        waiting.length = 0;
        throw cause;
      }
    };
    const taken = await Promise.allSettled(Array.from({ length: AT_ONCE }, takeSome));
    const failed = taken.find(({ status }) => status === "rejected");
    if (failed?.status !== "rejected") return;
    const { reason } = failed;
    const isFull = reason instanceof DOMException && reason.name === "QuotaExceededError";
    if (isFull && !(await this.isInUse())) await caches.delete(this.name);
    throw reason;
  }

  /**
   * Takes over from older versions.
   * @returns ids of the pages that were opened in one
   */
  async activate(): Promise<readonly string[]> {
    const { caches, openPages } = this.around;
    const open = await openPages();
    let isUpdate = false;
    for (const name of await this.others()) {
      const cache = await caches.open(name);
      const pages = await this.pagesOf(cache);
      // One that was never whole was never answered from.
      if (pages === undefined) await caches.delete(name);
      if (pages !== null) continue;
      isUpdate = true;
      await this.leaveTo(open, cache);
    }
    await this.leaveTo(null, await caches.open(this.name));
    await this.tidy();
    return isUpdate ? open : [];
  }

  /** Removes the versions of which no page is open any more. */
  async tidy(): Promise<void> {
    const { caches, openPages } = this.around;
    const open = new Set(await openPages());
    for (const name of await this.others()) {
      const pages = await this.pagesOf(await caches.open(name));
      if (pages && !pages.some((id) => open.has(id))) await caches.delete(name);
    }
  }

  /** Whether a page was opened in an older version. */
  async isOld(page: string): Promise<boolean> {
    for (const name of await this.others()) {
      const pages = await this.pagesOf(await this.around.caches.open(name));
      if (pages?.includes(page)) return true;
    }
    return false;
  }

  /** Whether a request is answered here. All others go where they would go without us. */
  answers(request: Request): boolean {
    const path = this.fileOf(request);
    if (request.method !== "GET" || path === null) return false;
    // Pages of older versions ask for files that are on their own list only.
    return this.paths.has(path) || path.startsWith(BY_CONTENT);
  }

  /** From this version, else from an older one that is still here, else from the server; nothing of that is kept. */
  async answer(request: Request): Promise<Response> {
    const { caches, fetch } = this.around;
    const path = this.fileOf(request) ?? "";
    const order = this.paths.has(path) ? [this.name] : await this.others();
    for (const name of order) {
      const whole = await (await caches.open(name)).match(this.addressOf(path));
      if (whole === undefined) continue;
      const range = request.headers.get("Range");
      return range === null ? whole : partOf(whole, range);
    }
    // The browser, or somebody in its settings, has removed what was whole: what is left would be half an atlas.
    if (this.paths.has(path)) await this.leave();
    return fetch(request);
  }

  /**
   * Leaves where the server says that the atlas no longer works without a network, by having no such worker any more.
   * @param script the worker's own address
   */
  async leaveIfGone(script: string): Promise<void> {
    const { fetch } = this.around;
    const response = await fetch(new Request(script, { method: "HEAD", cache: "no-store" })).catch(
      () => null,
    );
    if (response === null) return;
    const isGone = response.status === 404 || response.status === 410;
    // Another program on the same port, which answers whatever is asked with its own page.
    const isOther =
      LOOPBACK.test(new URL(script).hostname) &&
      (response.headers.get("Content-Type") ?? "").startsWith("text/html");
    if (isGone || isOther) await this.leave();
  }

  private async leave(): Promise<void> {
    const { caches, unregister } = this.around;
    await unregister();
    for (const name of [this.name, ...(await this.others())]) await caches.delete(name);
  }

  /** Some servers show `ledger.html` as `ledger`. */
  private fileOf({ url }: Request): string | null {
    const path = pathBelow(this.around.scope, url);
    return this.paths.has(`${path}.html`) ? `${path}.html` : path;
  }

  private async take(path: string, digest: string, cache: Cache, older: readonly Cache[]) {
    const address = this.addressOf(path);
    for (const from of [cache, ...older]) {
      const found = await from.match(address);
      if (found === undefined || (await digestOf(found.clone())) !== digest) continue;
      if (from !== cache) await cache.put(address, found);
      return;
    }
    const whole = await this.fetchWhole(path, digest);
    await cache.put(address, whole);
  }

  private async fetchWhole(path: string, digest: string): Promise<Response> {
    // What is named by its content has just been fetched by the page; the rest may have changed since.
    const tries = path.startsWith(BY_CONTENT)
      ? (["default", "reload"] as const)
      : (["no-cache"] as const);
    for (const cache of tries) {
      const request = new Request(this.addressOf(path), { cache, priority: "low" });
      const response = await this.around.fetch(request);
      if (response.status !== 200)
        throw new Error(`${path}: the server answered ${response.status}`);
      if ((await digestOf(response.clone())) === digest) return asItself(response);
    }
    throw new Error(`${path}: the server has another content than this version`);
  }

  private get name(): string {
    return this.prefix + this.kept.version;
  }

  /** Of this atlas, of those that one origin may have; a scope ends in a slash. */
  private get prefix(): string {
    return `shekara ${this.around.scope} `;
  }

  private async others(): Promise<string[]> {
    const names = await this.around.caches.keys();
    return names.filter((name) => name.startsWith(this.prefix) && name !== this.name);
  }

  private async isInUse(): Promise<boolean> {
    return (await this.pagesOf(await this.around.caches.open(this.name))) !== undefined;
  }

  /** The pages that were open when a version was superseded; null for one in use, undefined for one that never was. */
  private async pagesOf(cache: Cache): Promise<readonly string[] | null | undefined> {
    const told = await cache.match(this.noteAddress);
    return told?.json();
  }

  private async leaveTo(pages: readonly string[] | null, cache: Cache): Promise<void> {
    await cache.put(this.noteAddress, new Response(JSON.stringify(pages)));
  }

  /** Of no file: it is on no list. */
  private get noteAddress(): string {
    return this.addressOf("pages-of-this-version");
  }

  private addressOf(path: string): string {
    return new URL(path, this.around.scope).href;
  }
}

/** SHA-256 in base64. */
async function digestOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/**
 * A page may not be answered with what came by way of another address, as from servers that drop `.html`; and the body
 * is no longer encoded as its headers say.
 */
function asItself(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  return new Response(response.body, { headers });
}
