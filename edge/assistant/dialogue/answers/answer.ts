import { line } from '../../localized.ts';
import type { Topic } from '../../understand/topics.ts';
import { type Answer, doorSuggestions, isNamed, say, topicSuggestion } from '../compose-reply.ts';
import type { Dialogue, Knowledge } from '../dialogue.ts';
import { answerFromCase, caseTopics } from './case.ts';
import { answerCallback, answerElsewhere, answerFromContent, answerHours, answerNothing } from './organisation.ts';
import { answerBenefit, answerFormal, answerKept, answerMoney, answerUrgent } from './special.ts';

/** The answer to one topic, from facts only. */
export function answerTopic(topic: Topic, knowledge: Knowledge, dialogue: Dialogue): Answer {
  const { words, opening } = knowledge;
  if (!isNamed(topic)) return smallTalk(topic, knowledge, dialogue);
  const isOfCase = knowledge.cases?.length && caseTopics.has(topic);
  const elsewhere = isOfCase ? undefined : answerElsewhere(topic, knowledge, dialogue);
  if (elsewhere) return elsewhere;
  switch (topic) {
    case 'objection':
    case 'complaint':
      return answerFormal(topic, knowledge, dialogue);
    case 'human':
      return {
        lines: [say(words.toPerson(opening?.line), dialogue)],
        suggestions: doorSuggestions(knowledge, 'person', 'callback'),
      };
    case 'call-back':
      return answerCallback(knowledge, dialogue);
    case 'opening-hours': {
      const own = answerFromContent(topic, knowledge, dialogue);
      const hours = answerHours(knowledge);
      // The number stands with the hours already.
      const ownLinks = own?.cards?.filter(({ kind }) => kind !== 'facts') ?? [];
      return { lines: [...hours.lines, ...(own?.lines ?? [])], cards: [...(hours.cards ?? []), ...ownLinks] };
    }
    case 'privacy':
      return answerKept(knowledge, dialogue);
    case 'making-ends-meet':
      return answerMoney(knowledge, dialogue);
    case 'urgent-money':
      return answerUrgent(knowledge, dialogue);
    case 'benefit-apply':
      return answerBenefit(knowledge, dialogue);
    default:
      return (
        answerFromCase(topic, knowledge, dialogue) ??
        answerFromContent(topic, knowledge, dialogue) ??
        answerNothing(topic, knowledge, dialogue)
      );
  }
}

function smallTalk(topic: Topic, knowledge: Knowledge, dialogue: Dialogue): Answer {
  const { words, opening, cases } = knowledge;
  const start = [
    ...(cases ? [topicSuggestion(knowledge, 'case-status')] : doorSuggestions(knowledge, 'access')),
    ...doorSuggestions(knowledge, 'person'),
  ];
  switch (topic) {
    case 'greeting':
      return { lines: [say(words.greeting(opening?.line), dialogue)], suggestions: start };
    case 'thanks':
      return { lines: [say(words.thanks, dialogue)] };
    case 'goodbye':
      return { lines: [say(words.goodbye, dialogue)] };
    case 'yes':
      return { lines: [say(words.yes, dialogue)], suggestions: start };
    case 'no':
      return { lines: [say(words.no, dialogue)], suggestions: start };
    default:
      return { lines: [line(words.notUnderstood[0])], suggestions: start };
  }
}
