/** One part of a compiled ICU message: fixed text, or `[argument, type, format]`. */
export type CompiledPart = string | [name: string, type?: string, format?: unknown];

/** An ICU message compiled at build time, in the form `@lingui/core` 5 loads. */
export type CompiledMessage = CompiledPart[];

/** Messages of one language by full id, such as `today.title`. */
export type Words = Record<string, CompiledMessage>;
