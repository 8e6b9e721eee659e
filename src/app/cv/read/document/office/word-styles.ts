import { TITLE_LEVEL } from '../document.ts';
import { isOn, WORD_NAMESPACES } from './word-names.ts';
import { walkXml } from './xml.ts';

/** What a named style says of its text, its parents included. */
export interface WordStyle {
  level: number;
  bold: boolean;
  /** Points; 0 when the style does not say. */
  size: number;
  hidden: boolean;
  list: boolean;
}

/** Heading levels come from the style's outline level or its English name, which Word keeps in every language. */
export function readWordStyles(xml: string): Map<string, WordStyle> {
  const styles = new Map<string, WordStyle>();
  let style: WordStyle | null = null;
  let outline = 0;
  let name = '';
  let id = '';
  walkXml(
    xml,
    {
      open(tag, attributes) {
        const value = attributes.get('w:val') ?? '';
        if (tag === 'w:style') {
          style = { level: 0, bold: false, size: 0, hidden: false, list: false };
          id = attributes.get('w:styleId') ?? '';
          name = '';
          outline = 0;
        } else if (!style) return;
        else if (tag === 'w:name') name = value.toLowerCase();
        else if (tag === 'w:outlineLvl') outline = Number(value) + 1;
        else if (tag === 'w:b') style.bold = isOn(attributes);
        else if (tag === 'w:vanish') style.hidden = isOn(attributes);
        else if (tag === 'w:sz') style.size = Number(value) / 2 || 0;
      },
      close(tag) {
        if (tag !== 'w:style' || !style) return;
        const heading = /^heading (\d)/.exec(name)?.[1];
        style.level = name === 'title' ? TITLE_LEVEL : Number(heading ?? outline) % 8;
        style.list = /^list (?:bullet|paragraph|number)/.test(name) || name === 'compact';
        styles.set(id, style);
        style = null;
      },
      text() {},
    },
    WORD_NAMESPACES,
  );
  return styles;
}
