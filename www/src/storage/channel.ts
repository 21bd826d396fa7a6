/** What windows of the app on this machine tell each other about stored dossiers. */

/** A message; `dossier` is the stored dossier's id. */
export type Message =
  /** Events were stored. */
  | { readonly kind: 'appended'; readonly dossier: string }
  /** Another window writes from now on. */
  | { readonly kind: 'taken'; readonly dossier: string; readonly lease: string }
  /** Does anybody write to this one? */
  | { readonly kind: 'whoWrites'; readonly dossier: string }
  /** The answer. */
  | { readonly kind: 'iWrite'; readonly dossier: string }
  /** A dossier was made, renamed, deleted … */
  | { readonly kind: 'listed' };

type Listener = (message: Message) => void;

const channel = new BroadcastChannel('veedelwerk-dossiers');

/** Tells the other windows; this one does not hear it. */
export function tell(message: Message): void {
  channel.postMessage(message);
}

/** Calls `listener` with every message of another window, until the returned function is called. */
export function listen(listener: Listener): () => void {
  const hear = (event: MessageEvent<Message>): void => listener(event.data);
  channel.addEventListener('message', hear);
  return () => channel.removeEventListener('message', hear);
}
