import { hashSource } from "../serving/headers.ts";

/**
 * All that the atlas as one file may load, which is what stands in it: nothing of any origin, its own folder neither.
 *
 * @param page the whole file
 */
export function contentSecurityPolicyOfFile(page: string): string {
  const inline = (tag: string) =>
    [...page.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, "g"))]
      .map(([, text = ""]) => hashSource(text))
      .join(" ");
  return [
    "default-src 'none'",
    `script-src ${inline("script")}`,
    `style-src ${inline("style")}`,
    "worker-src blob: data:",
    "font-src data:",
    "img-src data: blob:",
    "connect-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
