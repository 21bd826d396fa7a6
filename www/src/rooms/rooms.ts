import type { Component } from 'svelte';
import Akten from './akten/Akten.svelte';
import Daten from './daten/Daten.svelte';
import Erfordernisse from './erfordernisse/Erfordernisse.svelte';
import Gebiete from './gebiete/Gebiete.svelte';
import Hilfe from './hilfe/Hilfe.svelte';
import Konferenz from './konferenz/Konferenz.svelte';
import Lage from './lage/Lage.svelte';
import Punkte from './punkte/Punkte.svelte';
import Szenarien from './szenarien/Szenarien.svelte';

export interface Room {
  /** Part of the address: `#/lage`. */
  id: string;
  title: string;
  component: Component;
}

/** The rooms in the order of the work; the manual last. */
export const rooms = [
  { id: 'akten', title: 'Akten', component: Akten },
  { id: 'daten', title: 'Daten', component: Daten },
  { id: 'lage', title: 'Lage', component: Lage },
  { id: 'gebiete', title: 'Gebiete', component: Gebiete },
  { id: 'erfordernisse', title: 'Erfordernisse', component: Erfordernisse },
  { id: 'punkte', title: 'Punkte', component: Punkte },
  { id: 'szenarien', title: 'Szenarien', component: Szenarien },
  { id: 'konferenz', title: 'Konferenz', component: Konferenz },
  { id: 'hilfe', title: 'Hilfe', component: Hilfe },
] as const satisfies readonly Room[];

export type RoomId = (typeof rooms)[number]['id'];

const startRoom = rooms[2];

/** The room an address names; the map where it names none. */
export function roomOf(id: string): Room & { id: RoomId } {
  return rooms.find((room) => room.id === id) ?? startRoom;
}

/** Where a link to a room leads: the manual opens at the page of the room one comes from. */
export function roomPath(room: RoomId, from: RoomId): string {
  return room === 'hilfe' && from !== 'hilfe' ? `hilfe/${from}` : room;
}
