/** What desk and stage tell each other; every dossier has a channel of its own. */
import type { StageState, Weights } from './shown';

/** A message from one window to all others of the same dossier. */
export type StageMessage =
  /** Desk: this is what the hall should see. */
  | { readonly kind: 'state'; readonly state: StageState }
  /** Desk: the weights, for every frame of a drag; nothing for the method's own. */
  | { readonly kind: 'weights'; readonly weights: Weights | undefined }
  /** Stage: I am here. `asks`: and I do not know what to show. Sizes in CSS pixels. */
  | {
      readonly kind: 'here';
      readonly asks: boolean;
      readonly width: number;
      readonly height: number;
      /** Whether something that should be shown could not be loaded. */
      readonly failed: boolean;
    }
  /** Stage: I am being closed. */
  | { readonly kind: 'gone' }
  /** Desk: is a stage there? */
  | { readonly kind: 'who' };

export interface StageChannel {
  send(message: StageMessage): void;
  close(): void;
}

/** Joins the channel of a dossier. */
export function joinStage(dossier: string, hear: (message: StageMessage) => void): StageChannel {
  const channel = new BroadcastChannel(`veedelwerk-leinwand-${dossier}`);
  channel.onmessage = (event: MessageEvent<StageMessage>) => hear(event.data);
  return {
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
