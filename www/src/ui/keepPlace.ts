/**
 * Moves the keyboard to the heading of the part an element stands in. For controls that vanish when they are used:
 * otherwise whoever works without a mouse would start again at the top of the page.
 */
export function keepPlace(element: Element): void {
  let part = element.closest('article, section');
  while (part) {
    const heading = part.querySelector<HTMLElement>('h2[tabindex="-1"], h3[tabindex="-1"]');
    if (heading && !element.contains(heading)) {
      heading.focus();
      return;
    }
    part = part.parentElement?.closest('article, section') ?? null;
  }
}
