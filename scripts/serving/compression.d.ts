declare module "compression" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  interface Options {
    /** Whether an answer is worth compressing. */
    filter?(request: IncomingMessage, response: ServerResponse): boolean;
  }
  type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  export default function compression(options?: Options): Handler;
}
