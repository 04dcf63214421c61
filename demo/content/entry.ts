import type { ContentEntry } from '../../edge/protocol/content.ts';
import type { LocalizedText } from '../../edge/protocol/primitives.ts';
import type { DemoDays } from '../days.ts';
import { text } from '../text.ts';

type Pair = readonly [nl: string, en: string];

/** One subject of an invented organisation, checked shortly before today so that the demo never ages. */
export function entryMaker(days: DemoDays, source: Pair) {
  return (topic: string, lines: readonly Pair[], link?: { label: Pair; url: string }): ContentEntry => ({
    topic,
    lines: lines.map((line): LocalizedText => text(...line)),
    links: link ? [{ label: text(...link.label), url: link.url }] : [],
    source: text(...source),
    checkedOn: days.ago(20),
    validUntil: days.ahead(160),
  });
}
