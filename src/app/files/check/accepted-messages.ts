/** How an ATS's rules for one kind of file are told. */
import type { FileRule } from '../../../kombo/answers/integration.ts';
import type { I18n, MessageId } from '../../i18n/i18n.ts';
import { FILE_KINDS, kindOfContentType, kindOfExtension } from '../sniff/file-kinds.ts';

/** "PDF", "pictures" for content types, groups of them and extensions; null when every type is taken. */
export function acceptedLabels(
  { t }: Pick<I18n, 't'>,
  accepted: readonly string[] | null,
): string[] | null {
  if (accepted === null || accepted.length === 0) return null;
  if (accepted.some((entry) => /^\*(?:\/\*)?$/.test(entry.trim()))) return null;
  return [...new Set(accepted.map((raw) => labelOf(t, raw)))];
}

/** Types that stand for many, in words. */
const GROUPS: Readonly<Record<string, MessageId>> = {
  'image/*': 'files.types.image',
  'text/*': 'files.types.text',
  'audio/*': 'files.types.audio',
  'video/*': 'files.types.video',
  'application/*': 'files.types.application',
  'application/octet-stream': 'files.types.unknown',
};

/** What a file is, by the extension that it is sent with: "PDF", "MHT (web archive)". */
export function extensionLabel(t: I18n['t'], name: string): string {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return kindOfExtension(extension.toLowerCase()) === 'mht'
    ? t('files.kind.mht')
    : extension.toUpperCase();
}

/** What a file of this content type is, as the rules call it: "PDF"; by its name where nobody knows the type. */
export function kindLabel(t: I18n['t'], contentType: string, name: string): string {
  const kind = kindOfContentType(contentType);
  if (kind !== null) return FILE_KINDS[kind].extensions[0].toUpperCase();
  const extension = /\.([^.\s]{1,8})$/.exec(name)?.[1];
  return extension?.toUpperCase() ?? t('files.kind.unknown');
}

function labelOf(t: I18n['t'], raw: string): string {
  const entry = raw.trim().toLowerCase();
  const group = GROUPS[entry];
  if (group !== undefined) return t(group);
  if (!entry.includes('/')) return entry.replace(/^\./, '').toUpperCase();
  const kind = kindOfContentType(entry);
  // The last word of "application/vnd.some-program" is the most telling one.
  const last = entry
    .replace(/\*/g, '')
    .split(/[/.+]|x-/)
    .findLast((part) => part !== '');
  return (kind === null ? (last ?? entry) : FILE_KINDS[kind].extensions[0]).toUpperCase();
}

/** "PDF, DOCX · up to 5 MB each · exactly one". */
export function ruleMessage({ t, bytes }: Pick<I18n, 't' | 'bytes'>, rule: FileRule): string {
  if (!rule.is_supported) return t('files.rules.notTaken');
  const { max_file_size_bytes: max } = rule;
  const types =
    acceptedLabels({ t }, rule.accepted_mime_types)?.join(', ') ?? t('files.rules.anyType');
  const size = max === null ? null : t('files.rules.upTo', { max: bytes(max) });
  return [types, size, amountWords(t, rule)].filter(Boolean).join(' · ');
}

function amountWords(t: I18n['t'], rule: FileRule & { is_supported: true }): string | null {
  const { min_amount, max_amount: max } = rule;
  const min = min_amount ?? 0;
  if (max === null) return min === 0 ? null : t('files.rules.atLeast', { count: min });
  if (min === 0) return t('files.rules.atMost', { count: max });
  return min === max
    ? t('files.rules.exactly', { count: max })
    : t('files.rules.between', { min, max });
}
