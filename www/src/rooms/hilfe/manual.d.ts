/** A page of the manual, compiled by `vite/manual.ts`. */
declare module '*.md' {
  import type { Component } from 'svelte';

  const Page: Component;
  export default Page;
  /** Text of the first heading. */
  export const title: string;
  /** Second-level headings in reading order. */
  export const sections: readonly { readonly id: string; readonly title: string }[];
}
