import { formatFor } from '../../format.ts';
import { line, localized } from '../../localized.ts';
import { type Answer, doorSuggestions, say, topicSuggestion } from '../compose-reply.ts';
import type { Card, Dialogue, Knowledge } from '../dialogue.ts';
import { formCards, objectionLines, sections } from './case.ts';
import { answerFromContent, phoneFact } from './organisation.ts';

/** What looks like an objection, a complaint or a notice of default is never swallowed (Awb 2:16, 2:17, 6:7, 9:4). */
export function answerFormal(
  kind: 'objection' | 'complaint' | 'default',
  knowledge: Knowledge,
  dialogue: Dialogue,
): Answer {
  const { words, facts, language } = knowledge;
  if (facts?.kind === 'landlord' && kind !== 'complaint') return answerLandlordDisagree(knowledge, dialogue);
  const form = formCards(knowledge, kind === 'default' ? 'noticeOfDefault' : kind);
  const address: Card[] =
    form.length === 0 && facts?.address
      ? [
          {
            kind: 'facts',
            facts: [{ term: words.hours.address, lines: [localized(facts.address, language)] }],
          },
        ]
      : [];
  const way = words.notFiledWay[kind];
  return {
    lines: [
      say(words.notFiled[kind], dialogue),
      ...(kind === 'objection' ? objectionLines(knowledge) : []),
      line(form.length > 0 ? way.link : way.noLink),
    ],
    cards: [...form, ...address],
    suggestions: doorSuggestions(knowledge, 'person'),
  };
}

/** A landlord has no objections: a complaint, and the Huurcommissie about rent and upkeep (BW 7:253, UHW 4). */
function answerLandlordDisagree(knowledge: Knowledge, dialogue: Dialogue): Answer {
  const { first, way, tribunal, link } = knowledge.words.landlordDisagree;
  const links = [{ label: line(link), url: 'https://www.huurcommissie.nl/' }];
  return {
    lines: [say(first, dialogue), line(way), line(tribunal)],
    cards: [...formCards(knowledge, 'complaint'), { kind: 'links', links }],
    suggestions: doorSuggestions(knowledge, 'person'),
  };
}

/** Money runs out: the check without a name first. */
export function answerMoney(knowledge: Knowledge, dialogue: Dialogue): Answer {
  const { words, doors } = knowledge;
  const own = answerFromContent('making-ends-meet', knowledge, dialogue);
  return {
    lines: [
      say(words.makingEndsMeet, dialogue),
      ...(doors.has('rondkomen') ? [line(words.rondkomenNoRecord)] : []),
      ...(own?.lines ?? []),
    ],
    cards: own?.cards ?? [],
    suggestions: [...doorSuggestions(knowledge, 'rondkomen', 'person'), topicSuggestion(knowledge, 'allowances')],
  };
}

/** Roof, energy, water, insurance, food: a person today, and the right to a talk in three working days (Wgs 4(2)). */
export function answerUrgent(knowledge: Knowledge, dialogue: Dialogue): Answer {
  const { words, opening, facts, current } = knowledge;
  const own = answerFromContent('urgent-money', knowledge, dialogue);
  const phone: Card[] = facts?.phone ? [{ kind: 'facts', facts: [phoneFact(facts.phone, words)] }] : [];
  const isLandlord = facts?.kind === 'landlord';
  // What is planned with them already comes before the general right.
  const { view, explanation } = current ?? {};
  const planned = view && explanation?.appointment?.status === 'planned' ? sections(view, 'appointment') : [];
  return {
    lines: [
      say(words.urgent, dialogue),
      ...(view && planned.length > 0 ? [view.answer.headline] : []),
      ...(isLandlord ? [] : [line(words.urgentRight), line(words.urgentNamed), line(words.urgentFood)]),
      ...(own?.lines ?? []),
      ...(opening ? [line(opening.line)] : []),
    ],
    cards: [...planned, ...phone, ...(own?.cards ?? []).filter(({ kind }) => kind !== 'facts')],
    suggestions: doorSuggestions(knowledge, 'person', 'callback', 'rondkomen'),
  };
}

/** The day of reporting counts, and a talk with a computer is no report (Participatiewet 41, 43, 44). */
export function answerBenefit(knowledge: Knowledge, dialogue: Dialogue): Answer {
  const { facts, words } = knowledge;
  const own = answerFromContent('benefit-apply', knowledge, dialogue);
  const ownCards = own?.cards ?? [];
  // Two buttons to one form would make somebody choose.
  const hasForm = ownCards.some(
    (card) => card.kind === 'links' && card.links.some(({ url }) => url === facts?.links.application),
  );
  return {
    lines: [line(words.benefitDate), ...(own?.lines ?? [line(words.searchTerm)])],
    cards: [...(hasForm ? [] : formCards(knowledge, 'application')), ...ownCards],
    suggestions: doorSuggestions(knowledge, 'person', 'rondkomen'),
  };
}

/** "Wat bewaart u van mij?": the truth of this moment. */
export function answerKept(knowledge: Knowledge, dialogue: Dialogue): Answer {
  const { words, kept, language, facts } = knowledge;
  const { session } = kept;
  const keeps = (facts?.keeps ?? []).map((text) => ({ text: text[language] ?? text.nl }));
  return {
    lines: [
      say(words.kept.start, dialogue),
      line(words.kept.computer),
      line(kept.messages > 0 ? words.kept.messages(kept.messages) : words.kept.nothingTyped),
      line(
        session
          ? words.kept.session(session.by, formatFor(language).moment(session.until), session.survivesClick)
          : words.kept.noSession,
      ),
      line(words.kept.handoff(kept.handoff)),
      line(words.kept.erase),
    ],
    cards:
      keeps.length > 0
        ? [{ kind: 'facts', facts: [{ term: facts?.name[language] ?? facts?.name.nl ?? '', lines: keeps }] }]
        : [],
  };
}
