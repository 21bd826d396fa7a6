/** What a screen reader should say next, for changes that are only visible on screen. */
class Announcer {
  text = $state('');

  /** Says `text`; the same text again is said again. */
  say(text: string): void {
    // Screen readers speak a live region when its text changes: an added blank is a change nobody hears.
    this.text = this.text === text ? `${text}\u00a0` : text;
  }
}

export const announcer = new Announcer();
