declare const brand: unique symbol;

/** `T` that has passed the check called `Name`; an unchecked `T` does not fit where a brand is asked for. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
