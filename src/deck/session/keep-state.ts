import { keepLook } from './display-settings.ts';
import type { Room } from './session-state.ts';
import { keepTally } from './tally-store.ts';

/**
 * Keeps in this browser what has changed in a room and outlasts a lesson: the look, and the tally of the
 * class. Returns whether the tally will be there after the page is loaded anew.
 */
export function keepRoom(room: Room, before: Room, wasKept: boolean): boolean {
  keepLook(room, before);
  return room.marks === before.marks && room.votes === before.votes ? wasKept : keepTally(room);
}
