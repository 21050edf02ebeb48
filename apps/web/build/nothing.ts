/** Stands for a library that is not shipped. */
export const isShipped = false;
