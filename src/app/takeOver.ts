/** What the page as it was written cannot answer itself, as a link or a fold can. */
const PRESSABLE = "button, [role=tab], select";

/** Remembers what was pressed last in a page that answers nothing yet. */
export function rememberPressed(root: HTMLElement): () => Element | null {
  let pressed: Element | null = null;
  const remember = ({ target }: Event) => {
    pressed = (target as Element).closest(PRESSABLE) ?? pressed;
  };
  for (const kind of ["click", "change"]) root.addEventListener(kind, remember, true);
  return () => {
    for (const kind of ["click", "change"]) root.removeEventListener(kind, remember, true);
    return pressed;
  };
}

/**
 * Puts the live page in the place of the one that was written into the document, which is the same but answers
 * nothing: what was scrolled, unfolded, focused or pressed in that is so in this.
 *
 * @param render draws the live page, at once
 */
export function takeOver(root: HTMLElement, render: () => void, pressed: Element | null): void {
  const scrolled = [...root.querySelectorAll("*")]
    .filter(({ scrollTop }) => scrollTop > 0)
    .map((element) => ({ way: wayTo(element, root), top: element.scrollTop }));
  const unfolded = [...root.querySelectorAll("details[open]")].map((each) => wayTo(each, root));
  const { activeElement } = document;
  const focused = activeElement && root.contains(activeElement) ? wayTo(activeElement, root) : null;
  const wanted = pressed && root.contains(pressed) ? wayTo(pressed, root) : null;
  const chosen = pressed instanceof HTMLSelectElement ? pressed.value : null;

  render();

  for (const way of unfolded) at(way, root)?.setAttribute("open", "");
  for (const { way, top } of scrolled) at(way, root)?.scrollTo({ top });
  if (focused !== null) at(focused, root)?.focus({ preventScroll: true });
  const answering = wanted && at(wanted, root);
  if (answering instanceof HTMLSelectElement && chosen !== null) choose(answering, chosen);
  else if (answering != null) press(answering);
}

/** As a mouse does: a tab answers to the button's going down, others to the click. */
function press(element: HTMLElement): void {
  element.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true }));
  element.click();
}

function choose(select: HTMLSelectElement, value: string): void {
  if (select.value === value) return;
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

/** A way down from the root: at each step the how-manieth child, and what kind of element that is. */
type Way = readonly { place: number; tag: string }[];

function wayTo(element: Element, root: Element): Way {
  const steps = [];
  for (
    let each = element;
    each !== root && each.parentElement !== null;
    each = each.parentElement
  ) {
    steps.unshift({ place: [...each.parentElement.children].indexOf(each), tag: each.tagName });
  }
  return steps;
}

/** What lies at the end of a way; null where it is another kind of thing. */
function at(way: Way, root: Element): HTMLElement | null {
  let each: Element | undefined = root;
  for (const { place, tag } of way) {
    each = each?.children[place];
    if (each?.tagName !== tag) return null;
  }
  return each as HTMLElement;
}
