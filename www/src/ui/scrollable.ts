/** Attributes of a region that scrolls on its own: it has a name, and the keyboard can reach it to scroll. */
export function scrollable(label: string): { role: 'region'; 'aria-label': string; tabindex: 0 } {
  return { role: 'region', 'aria-label': label, tabindex: 0 };
}
