import type { Block, Doc, Run } from '../document.ts';
import { familiesOf } from './fonts.ts';

/**
 * How the page is marked up: `modern` uses flex and grid and puts the columns in the file's order
 * whatever the eye sees; `plain` keeps to tables, for converters that know no CSS.
 */
export type Markup = 'modern' | 'plain';

/** The document as an HTML page. */
export function toHtml(doc: Doc, markup: Markup): string {
  const title = escapeXml(doc.title);
  const header = doc.header.length > 0 ? `<header>${blocks(doc.header, markup)}</header>` : '';
  const footer = doc.footer.length > 0 ? `<footer>${blocks(doc.footer, markup)}</footer>` : '';
  return `<!doctype html>
<html lang="${doc.lang}" dir="${doc.dir}">
<head><meta charset="utf-8"><title>${title}</title>
<style>${css(doc)}</style></head>
<body>
${header}
<main>${blocks(doc.body, markup)}</main>
${footer}
</body></html>
`;
}

function css({ theme, ...doc }: Doc): string {
  const families = familiesOf({ ...doc, theme })
    .map((family) => `"${family}"`)
    .join(', ');
  const heading = {
    plain: '',
    caps: 'text-transform: uppercase;',
    rule: `border-bottom: 1px solid ${theme.accent};`,
    spaced: 'letter-spacing: .12em; text-transform: uppercase;',
  }[theme.headings];
  return `
@page { size: ${theme.page}; margin: ${theme.margin}mm; }
body { font: ${theme.size}pt ${families}, ${theme.serif ? 'serif' : 'sans-serif'}; line-height: 1.35; margin: 0; }
h1 { font-size: 1.9em; margin: 0 0 .1em; } h2 { font-size: 1.2em; margin: .9em 0 .3em; color: ${theme.accent}; ${heading} }
p { margin: 0 0 .15em; } ul { margin: .1em 0 .4em; padding-inline-start: 1.3em; }
.headline { font-size: 1.2em; color: ${theme.accent}; } .small { font-size: .88em; color: #555; } .job { margin-top: .4em; }
.center { text-align: center; } .end { text-align: end; }
.split { display: flex; justify-content: space-between; gap: 1em; } .columns { display: grid; gap: 0 2em; }
.box { border: 1px solid ${theme.accent}; padding: .6em; width: 40%; float: inline-end; margin: 0 0 1em 1em; }
table { border-collapse: collapse; width: 100%; margin: .2em 0; } td { vertical-align: top; padding: .12em .5em .12em 0; text-align: start; }
table.lines td { border: 1px solid #999; padding: .25em .5em; } .break { break-after: page; page-break-after: always; }
a { color: inherit; } hr { border: 0; border-top: 1px solid ${theme.accent}; }
`;
}

const blocks = (list: readonly Block[], markup: Markup): string =>
  list.map((block) => toTags(block, markup)).join('\n');

function toTags(block: Block, markup: Markup): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escapeXml(block.text)}</h2>`;
    case 'para': {
      const tag = block.style === 'name' ? 'h1' : 'p';
      const classes = [block.style, block.align].filter(
        (name) => !/^(name|normal|start)$/.test(name),
      );
      const align =
        markup === 'plain' && block.align !== 'start'
          ? ` align="${block.align === 'end' ? 'right' : 'center'}"`
          : '';
      return `<${tag}${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}${align}>${runs(block.runs)}</${tag}>`;
    }
    case 'split':
      if (markup === 'plain') {
        return `<table><tr><td width="70%">${runs(block.start)}</td><td width="30%" align="right">${runs(block.end)}</td></tr></table>`;
      }
      return `<div class="split"><span>${runs(block.start)}</span><span>${runs(block.end)}</span></div>`;
    case 'list':
      if (block.bullet !== '•') {
        return block.items
          .map((item) => `<p>${escapeXml(block.bullet)} ${runs(item)}</p>`)
          .join('');
      }
      return `<ul>${block.items.map((item) => `<li>${runs(item)}</li>`).join('')}</ul>`;
    case 'table':
      return `<table${block.lines ? ' class="lines" border="1"' : ''}>${block.rows
        .map(
          (row) =>
            `<tr>${row.map((cell, index) => `<td style="width:${block.widths[index] ?? 50}%">${blocks(cell, markup)}</td>`).join('')}</tr>`,
        )
        .join('')}</table>`;
    case 'columns':
      return columns(block, markup);
    case 'box':
      return `<div class="box">${blocks(block.blocks, markup)}</div>`;
    case 'rule':
      return '<hr>';
    case 'break':
      return '<div class="break"></div>';
  }
}

function columns(block: Extract<Block, { kind: 'columns' }>, markup: Markup): string {
  const narrow = blocks(block.narrow, markup);
  const wide = blocks(block.wide, markup);
  const narrowFirst = block.side === 'start';
  if (markup === 'plain') {
    const cells = [
      `<td width="${block.share}%">${narrow}</td>`,
      `<td width="${100 - block.share}%">${wide}</td>`,
    ];
    return `<table><tr>${(narrowFirst ? cells : cells.reverse()).join('')}</tr></table>`;
  }
  const shares = narrowFirst
    ? `${block.share}fr ${100 - block.share}fr`
    : `${100 - block.share}fr ${block.share}fr`;
  const parts = [
    `<aside style="grid-column:${narrowFirst ? 1 : 2};grid-row:1">${narrow}</aside>`,
    `<section style="grid-column:${narrowFirst ? 2 : 1};grid-row:1">${wide}</section>`,
  ];
  return `<div class="columns" style="grid-template-columns:${shares}">${(block.first === 'narrow' ? parts : parts.reverse()).join('')}</div>`;
}

const runs = (list: readonly Run[]): string => list.map(toSpan).join('');

function toSpan(run: Run): string {
  let text = escapeXml(run.text);
  if (run.bold) text = `<b>${text}</b>`;
  if (run.italic) text = `<i>${text}</i>`;
  if (run.spaced) text = `<span style="letter-spacing:.3em">${text}</span>`;
  if (run.hidden === 'white') text = `<span style="color:#ffffff">${text}</span>`;
  if (run.hidden === 'tiny') text = `<span style="font-size:3pt">${text}</span>`;
  return run.href ? `<a href="${escapeXml(run.href)}">${text}</a>` : text;
}

export const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
