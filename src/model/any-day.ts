/** A day without meaning for the files in a zip: the same files make the same zip whenever and wherever it is made. */
export const ANY_DAY = new Date(1980, 0, 1);
