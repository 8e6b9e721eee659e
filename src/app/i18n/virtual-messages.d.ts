declare module 'virtual:messages' {
  type Load = () => Promise<{ messages: import('@lingui/core').Messages }>;
  /** The words of each language: those of the first step, and all others. */
  export const CATALOGUES: Record<
    import('../../contract/languages.ts').Language,
    { first: Load; later: Load }
  >;
}
