/** The whole screen for the vote, where the browser has it to give: some tablets do not. */

/** Asks for it; only a press may do so, and it must not be waited away before. */
export function askForFullScreen(): void {
  if (!document.fullscreenEnabled || document.fullscreenElement) return;
  document.documentElement.requestFullscreen().catch(() => undefined);
}

export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
}
