/** The address of the deck that shows a lesson. The deck reads it (src/deck/path/deck-path.ts). */
export const presentPath = (lesson: string): string => `present/?lesson=${lesson}`;
