/** Puts the keyboard on the panel that is open. */
export function toPanel(): void {
  document.querySelector<HTMLElement>(".tab-panel[data-state=active]")?.focus();
}
