/**
 * Turns a page of the German manual (`www/help/*.md`) into a Svelte component while the app is built.
 *
 * The browser gets finished markup: no Markdown parser, no raw HTML at run time, nothing for a strict
 * Content-Security-Policy to object to.
 */
import { Marked, type Token, type Tokens } from 'marked';
import type { PreprocessorGroup } from 'svelte/compiler';

/** A heading of a page, for the page's own table of contents. */
export interface Section {
  readonly id: string;
  readonly title: string;
}

const KERN_HEADINGS: Readonly<Record<number, string>> = {
  1: 'kern-heading-large',
  2: 'kern-heading-medium',
  3: 'kern-heading-small',
};

/** The address of a heading: `Schlüssel und Namen` → `schluessel-und-namen`. */
export function headingId(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The address of a manual page in the app: `daten.md#schluessel` → `#/hilfe/daten/schluessel`. */
export function pageAddress(href: string): string {
  const page = /^([a-z]+)\.md(?:#(.+))?$/.exec(href);
  if (!page) {
    return href;
  }
  return `#/hilfe/${page[1]}${page[2] === undefined ? '' : `/${page[2]}`}`;
}

/** Svelte reads braces as expressions; in the manual they are letters. */
function escapeBraces(html: string): string {
  return html.replaceAll('{', '&#123;').replaceAll('}', '&#125;');
}

const markdown = new Marked({
  renderer: {
    heading({ tokens, depth, text }: Tokens.Heading): string {
      const kern = KERN_HEADINGS[depth] ?? 'kern-title';
      return `<h${depth} id="${headingId(text)}" class="${kern}" tabindex="-1">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({ href, tokens }: Tokens.Link): string {
      return `<a class="kern-link" href="${pageAddress(href)}">${this.parser.parseInline(tokens)}</a>`;
    },
    table(token: Tokens.Table): string {
      const cells = (row: Tokens.TableCell[], tag: 'th' | 'td'): string =>
        row
          .map((cell) => {
            const head =
              tag === 'th' ? ' scope="col" class="kern-table__header"' : ' class="kern-table__cell"';
            return `<${tag}${head}>${this.parser.parseInline(cell.tokens)}</${tag}>`;
          })
          .join('');
      const rows = token.rows.map((row) => `<tr class="kern-table__row">${cells(row, 'td')}</tr>`).join('\n');
      return (
        `<table class="kern-table kern-table--small"><thead class="kern-table__head"><tr class="kern-table__row">` +
        `${cells(token.header, 'th')}</tr></thead><tbody class="kern-table__body">${rows}</tbody></table>\n`
      );
    },
  },
});

function isHeading(token: Token, depth: number): token is Tokens.Heading {
  return token.type === 'heading' && (token as Tokens.Heading).depth === depth;
}

/** The Svelte source of one manual page; exports its `title` and its `sections` beside the component. */
export function compilePage(source: string): string {
  const tokens = markdown.lexer(source);
  const title = tokens.find((token) => isHeading(token, 1))?.text ?? '';
  const sections: Section[] = tokens
    .filter((token): token is Tokens.Heading => isHeading(token, 2))
    .map((token) => ({ id: headingId(token.text), title: token.text }));
  const module = `<script module>export const title = ${JSON.stringify(title)};\nexport const sections = ${JSON.stringify(sections)};</script>\n`;
  return module + escapeBraces(markdown.parser(tokens));
}

/** Svelte preprocessor for `.md` files; every other file passes untouched. */
export function manualPages(): PreprocessorGroup {
  return {
    name: 'veedelwerk-manual',
    markup({ content, filename }) {
      return filename?.endsWith('.md') ? { code: compilePage(content) } : undefined;
    },
  };
}
