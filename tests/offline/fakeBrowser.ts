import { createHash } from "node:crypto";
import { Keeping, type Kept } from "../../src/offline/keeping.ts";

export const SCOPE = "https://atlas.test/some/where/";

type Files = Readonly<Record<string, string>>;

export const sha256 = (text: string) => createHash("sha256").update(text).digest("base64");

/** A version of an atlas as the build would list it. */
export function versionOf(version: string, files: Files): Kept {
  return {
    version,
    files: Object.entries(files).map(([path, text]) => [path, sha256(text)] as const),
  };
}

/** As much of a browser's caches as is used, in memory; as strict about what may be put into them. */
class FakeCaches {
  private readonly all = new Map<string, Map<string, Response>>();
  /** How much more may be put; nothing more where it is 0. */
  room = Number.POSITIVE_INFINITY;

  async open(name: string) {
    const entries = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, entries);
    return {
      match: async (address: string) => entries.get(address)?.clone(),
      put: async (address: string, response: Response) => {
        if (response.status === 206) throw new TypeError("a partial answer cannot be kept");
        if (this.room === 0) throw new DOMException("full", "QuotaExceededError");
        this.room -= 1;
        entries.set(address, response);
      },
      delete: async (address: string) => entries.delete(address),
    };
  }
  async keys() {
    return [...this.all.keys()];
  }
  async delete(name: string) {
    return this.all.delete(name);
  }
}

/** One browser and one server, in which versions of an atlas follow each other. */
export class FakeBrowser {
  readonly caches = new FakeCaches();
  /** What was asked of the server: how, and below the scope. */
  asked: string[] = [];
  open: string[] = [];
  registered = true;
  /** What the server has now; null where there is no network. */
  server: Files | null = {};
  /** Other answers than 200, by path. */
  answers: Record<string, () => Response> = {};

  worker(kept: Kept, scope = SCOPE): Keeping {
    return new Keeping(kept, {
      scope,
      caches: this.caches as unknown as CacheStorage,
      fetch: async (request) => this.serve(request, scope),
      openPages: async () => this.open,
      unregister: async () => {
        this.registered = false;
      },
    });
  }

  /** A version is put on the server, and is there in the browser. */
  async publish(version: string, files: Files): Promise<Keeping> {
    this.server = files;
    const worker = this.worker(versionOf(version, files));
    await worker.install();
    await worker.activate();
    return worker;
  }

  /** Names of its caches without what they have in common. */
  async versions(): Promise<string[]> {
    return (await this.caches.keys()).map((name) => name.split(" ").at(-1) ?? "");
  }

  private serve(request: Request, scope: string): Response {
    const path = request.url.slice(scope.length);
    this.asked.push(`${request.method} ${path}`);
    if (this.server === null) throw new TypeError("Failed to fetch");
    const other = this.answers[path];
    if (other !== undefined) return other();
    const text = this.server[path];
    if (text === undefined) return new Response("not here", { status: 404 });
    const headers = { "Content-Type": "text/plain", "Content-Encoding": "gzip" };
    return new Response(text, { headers });
  }
}

export const get = (path: string, init?: RequestInit) => new Request(SCOPE + path, init);
