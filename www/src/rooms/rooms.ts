import type { Component } from 'svelte';
import Lage from './lage/Lage.svelte';

export interface Room {
  /** Part of the address: `#/lage`. */
  id: string;
  title: string;
  component: Component;
}

/** The rooms in the order of the work. */
export const rooms = [{ id: 'lage', title: 'Lage', component: Lage }] as const satisfies readonly Room[];

export type RoomId = (typeof rooms)[number]['id'];

/** The room an address names; the map where it names none. */
export function roomOf(id: string): Room & { id: RoomId } {
  return rooms.find((room) => room.id === id) ?? rooms[0];
}
