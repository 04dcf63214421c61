import { line } from '../localized.ts';
import type { Topic } from '../understand/topics.ts';
import type { Understanding } from '../understand/understanding.ts';
import { answerTopic } from './answers/answer.ts';
import { caseSuggestions, caseTopics, objectionLines } from './answers/case.ts';
import { isOurs } from './answers/organisation.ts';
import { answerFormal } from './answers/special.ts';
import { aside, wasInDanger } from './aside.ts';
import { type Answer, doorSuggestions, isNamed, type Meant, noReply, say, topicSuggestion } from './compose-reply.ts';
import type { Asked, Card, Dialogue, Does, Incoming, Knowledge, Reply, Turn } from './dialogue.ts';
import { finish, freshFirst } from './finish.ts';
import { followUp, wantsToObject } from './follow-up.ts';
import { inContext, withoutFalseAnswer } from './in-context.ts';
import { foreign, missed, noMore, noted, onlyCase, saysOtherLanguage, tellsMore } from './no-answer.ts';
import { messageOf } from './phrases/message.ts';
import { formal, theMatter, theTalk } from './phrases/turns.ts';
import { acknowledge, boundaryReply, crisisReply, stayReply, threatReply } from './tone.ts';
import type { NamedTopic, Variants } from './words/words.ts';

/** The first topic is taken as it is when it is this much likelier than the next (W3C: ask rather than guess). */
const clearLead = 0.12;
const sure = 0.5;
/** Two subjects that make this much together are worth a question; less is a guess. */
const leastForEither = 0.4;
/** A word or two have no second subject. */
const leastWordsForTwo = 3;
/** Below this, with `none` as the next best, it would be a guess. */
const leastToAnswer = 0.35;
/** A second subject in the message is offered when the model gives it at least this share. */
const secondSubject = 0.22;
const reasonBegins = /[.,;]\s|\s(?:want|omdat|because|cause|maar|but)\s/iu;
/** "Ja" to these is yes to a person. */
const leadsToPerson: ReadonlySet<Topic> = new Set(['human', 'urgent-money', 'debt-help']);

/**
 * One turn of the conversation. Pure: the same dialogue, message and knowledge give the same answer, in the browser, at
 * the edge and on the phone line.
 */
export function converse(dialogue: Dialogue, incoming: Incoming, knowledge: Knowledge): Turn {
  if (incoming.kind === 'ready') return answerHeld(dialogue, knowledge);
  if (incoming.kind === 'press') return pressed(dialogue, incoming.does, knowledge);
  return heard({ ...dialogue, turns: dialogue.turns + 1 }, withoutFalseAnswer(incoming.understanding), knowledge);
}

function heard(dialogue: Dialogue, understood: Understanding, knowledge: Knowledge): Turn {
  const { topic, tone, crisis, confidence } = understood;
  const message = messageOf(understood.text);
  // Insults say little about a subject: then it is still about what it was about.
  const named = isNamed(topic) && confidence >= sure ? topic : undefined;
  if (crisis) {
    const held = named ?? dialogue.held ?? dialogue.subject;
    return finish(
      { ...dialogue, held, misses: 0, asked: undefined },
      crisisReply(understood.text, held, knowledge, dialogue),
    );
  }
  if (theTalk.whoWeAre(message)) {
    const { words, kept } = knowledge;
    const lines = [say(words.whoWeAre, dialogue), ...(kept.handoff ? [line(words.kept.handoff(true))] : [])];
    const reply = { ...noReply, lines, suggestions: doorSuggestions(knowledge, 'person') };
    const near = wasInDanger(dialogue, knowledge) ? stayReply(knowledge, dialogue) : noReply;
    return finish({ ...dialogue, misses: 0 }, { ...reply, lines: [...lines, ...near.lines], cards: near.cards });
  }
  const isBack = theTalk.takesBack(message) || theTalk.goesCalmly(message);
  if (dialogue.boundary === 'later' && tone !== 'threat' && tone !== 'abusive' && isBack)
    return pressed(
      { ...dialogue, held: askedWith(understood) ?? dialogue.held, boundary: 'none' },
      { type: 'goOn' },
      knowledge,
    );
  if (tone === 'threat' || tone === 'abusive') {
    const held = named ?? dialogue.held ?? dialogue.subject;
    const reply = tone === 'threat' ? threatReply(knowledge, dialogue) : boundaryReply(held, knowledge, dialogue);
    return finish({ ...dialogue, held, misses: 0, asked: { kind: 'boundary' }, boundary: 'stands' }, reply);
  }
  const meant = dialogue.asked ? answerToOurs(dialogue, dialogue.asked, understood, knowledge) : undefined;
  return meant ?? newSubject({ ...dialogue, asked: undefined, boundary: 'none' }, understood, knowledge);
}

/** "Sorry, wanneer krijg ik mijn geld?": what is asked in one breath with an apology. */
const askedWith = ({ topic, confidence }: Understanding): Topic | undefined =>
  isNamed(topic) && confidence >= leastToAnswer ? topic : undefined;

/** A message may answer what we asked: "ja", "nee", "de andere". */
function answerToOurs(
  dialogue: Dialogue,
  asked: Asked,
  understood: Understanding,
  knowledge: Knowledge,
): Turn | undefined {
  const { text, topic } = understood;
  const open = { ...dialogue, asked: undefined, misses: 0 };
  const message = messageOf(text);
  const other = followUp(message, dialogue, knowledge)?.kind === 'other';
  switch (asked.kind) {
    case 'boundary':
      return topic === 'yes' || theTalk.takesBack(message) || theTalk.goesCalmly(message)
        ? pressed({ ...dialogue, held: askedWith(understood) ?? dialogue.held }, { type: 'goOn' }, knowledge)
        : undefined;
    case 'topic': {
      const [first, second] = asked.options;
      if (topic === 'yes' && first) return answered(open, first, knowledge);
      if ((other || topic === 'no') && second) return answered(open, second, knowledge);
      return undefined;
    }
    case 'offer':
      if (topic === 'yes') return answered({ ...open, held: undefined }, asked.topic, knowledge);
      if (topic === 'no')
        return finish({ ...open, held: undefined }, { ...noReply, lines: [say(knowledge.words.no, dialogue)] });
      return undefined;
    case 'access':
      return topic === 'yes' || /^ja\b/i.test(text) ? answered(open, asked.topic, knowledge) : undefined;
    case 'person':
      if (topic !== 'yes' && !theMatter.atOnce(message)) return undefined;
      return answered(open, 'human', knowledge);
    case 'case': {
      const named = caseNamed(text, knowledge);
      return named ? { ...finish({ ...open, held: asked.topic }, noReply), fetch: named } : undefined;
    }
  }
}

function newSubject(dialogue: Dialogue, understood: Understanding, knowledge: Knowledge): Turn {
  const { text, tone } = understood;
  const message = messageOf(text);
  const beside = aside(understood, dialogue, knowledge);
  if (beside && isSafety(beside)) return nearDanger(dialogue, understood, beside, knowledge);
  const meant = inContext(understood, dialogue, knowledge);
  if (meant) return answeredAs(meant, dialogue, understood, knowledge);
  if (beside) return finish({ ...dialogue, misses: 0 }, beside);
  const leaning = followUp(message, dialogue, knowledge);
  if (leaning?.kind === 'topic' && (understood.topic === 'none' || understood.confidence < sure))
    return answered(dialogue, leaning.topic, knowledge, tone);
  if (leaning?.kind === 'other') return otherCase(dialogue, knowledge) ?? onlyCase(dialogue, knowledge);
  if (formal.defaultNotice(message))
    return told(dialogue, 'objection', answerFormal('default', knowledge, dialogue), knowledge, { tone });
  if (leaning && leaning.kind !== 'topic' && leaning.kind !== 'more') return leaned(dialogue, leaning.kind, knowledge);
  const { topic, confidence, alternatives } = mostUrgent(ours(understood, knowledge));
  if (wantsToObject(message) && isNamed(topic) && topic !== 'objection')
    return told(dialogue, 'objection', answerFormal('objection', knowledge, dialogue), knowledge, {
      tone,
      second: topic,
    });
  const next = alternatives.find((one) => isNamed(one.topic) && isOurs(one.topic, knowledge));
  const isGuess = confidence < leastToAnswer && alternatives[0]?.topic === 'none';
  const asksOn = topic === 'none' || isGuess || (!knowledge.cases && caseTopics.has(topic));
  if (leaning?.kind === 'more' && dialogue.misses === 0 && asksOn) return noMore(message, dialogue, knowledge);
  if (topic === 'none' || isGuess) {
    if (understood.language === 'other' && !saysOtherLanguage(dialogue, knowledge)) return foreign(dialogue, knowledge);
    const inShort = beforeReasons(understood);
    const meantInShort = inShort && inContext(inShort, dialogue, knowledge);
    if (meantInShort) return answeredAs(meantInShort, dialogue, understood, knowledge);
    if (tellsMore(understood, dialogue)) return noted(dialogue, dialogue.subject, knowledge);
    return missed(dialogue, knowledge);
  }
  if (
    next &&
    isNamed(topic) &&
    topic !== 'urgent-money' &&
    confidence < sure &&
    confidence + next.confidence >= leastForEither &&
    confidence - next.confidence < clearLead
  ) {
    const known = likelier(topic, next.topic, knowledge);
    return known ? answered(dialogue, known, knowledge, tone) : clarify(dialogue, [topic, next.topic], knowledge);
  }
  const isLong = text.trim().split(/\s+/).length >= leastWordsForTwo;
  const second = isLong && next && next.confidence >= secondSubject && isNamed(topic) ? next.topic : undefined;
  return answered(dialogue, topic, knowledge, tone, second);
}

function answeredAs(meant: Meant, dialogue: Dialogue, understood: Understanding, knowledge: Knowledge): Turn {
  if ('reply' in meant) {
    const { held } = meant;
    const waits = held && ({ held, asked: { kind: 'access', topic: held } } as const);
    return finish(
      { ...dialogue, ...waits, misses: 0, subject: meant.subject ?? dialogue.subject },
      heardFirst(meant.reply, understood, dialogue, knowledge),
    );
  }
  const { topic, first, second } = meant;
  const turn = answered(dialogue, topic, knowledge, understood.tone, second);
  if (!first || understood.tone === 'upset') return turn;
  return finish(turn.dialogue, { ...turn.reply, lines: [say(first, dialogue), ...turn.reply.lines] });
}

/**
 * After danger the numbers come before everything. Who asks something else once they were given twice is answered, with
 * the numbers below it: we may have heard danger where there was none.
 */
function nearDanger(dialogue: Dialogue, understood: Understanding, stay: Reply, knowledge: Knowledge): Turn {
  const { topic, confidence, tone } = understood;
  const wasTold = knowledge.words.stay.some((text) => dialogue.said.includes(text));
  const leans = followUp(messageOf(understood.text), dialogue, knowledge)?.kind === 'topic';
  const asks = leans || (isNamed(topic) && topic !== 'call-back' && confidence >= leastForEither);
  if (!wasTold || !asks || tone !== 'calm') return finish({ ...dialogue, misses: 0 }, stay);
  const turn = newSubject({ ...dialogue, said: [] }, understood, knowledge);
  const { lines, cards, suggestions } = turn.reply;
  const reply = { ...turn.reply, lines: [...stay.lines, ...lines], cards: [...cards, ...stay.cards], suggestions };
  return { ...turn, ...finish(turn.dialogue, reply) };
}

/** What is said, without the reasons for it: "die heb ik niet, want mijn baas geeft ze niet". */
function beforeReasons(understood: Understanding): Understanding | undefined {
  const [text = '', ...reasons] = understood.text.split(reasonBegins);
  return reasons.length > 0 && text.trim() ? { ...understood, text } : undefined;
}

/** Heard first, in one sentence, where somebody is upset. */
function heardFirst(reply: Reply, understood: Understanding, dialogue: Dialogue, knowledge: Knowledge): Reply {
  const fresh = freshFirst(reply, dialogue, knowledge);
  if (understood.tone !== 'upset' || !dialogue.subject) return fresh;
  return { ...fresh, lines: [acknowledge(dialogue.subject, knowledge, dialogue), ...fresh.lines] };
}

/** What another kind of organisation does is theirs when it is clear; else what is ours comes first. */
function ours(understood: Understanding, knowledge: Knowledge): Understanding {
  const { topic, confidence, alternatives } = understood;
  const isLoose = topic === 'payment-arrangement' && knowledge.current?.explanation.amounts.length === 0;
  if (!isNamed(topic) || confidence >= sure || (isOurs(topic, knowledge) && !isLoose)) return understood;
  const rest = alternatives.filter((one) => !isNamed(one.topic) || isOurs(one.topic, knowledge));
  const next = rest.find((one) => isNamed(one.topic) && one.confidence >= secondSubject);
  const [first, ...more] = next ? [next, ...rest.filter((one) => one !== next)] : [];
  return first ? { ...understood, ...first, alternatives: more } : { ...understood, topic: 'none', alternatives: rest };
}

/** Of two that are close: what is ours, and what the case on the screen waits for. */
function likelier(topic: NamedTopic, next: Topic, knowledge: Knowledge): Topic | undefined {
  if (!isOurs(topic, knowledge)) return next;
  const { todos = [], amounts = [] } = knowledge.current?.explanation ?? {};
  if (todos.length > 0 && (topic === 'case-action' || next === 'case-action')) return 'case-action';
  return amounts.length > 0 && (topic === 'amount' || next === 'amount') ? 'amount' : undefined;
}

/** 113 and 112 stay on the screen, whatever else a message may mean. */
const isSafety = ({ cards }: Reply): boolean => cards.some(({ kind }) => kind === 'crisis');

/** Of two subjects the one that hurts most comes first. */
function mostUrgent(understood: Understanding): Pick<Understanding, 'topic' | 'confidence' | 'alternatives'> {
  const { topic, confidence, alternatives } = understood;
  const urgent = alternatives.find((one) => one.topic === 'urgent-money' && one.confidence >= secondSubject);
  if (!urgent) return understood;
  return { ...urgent, alternatives: [{ topic, confidence }, ...alternatives.filter((one) => one !== urgent)] };
}

/** Answers a short message that leans on the subject before it. */
function leaned(dialogue: Dialogue, kind: 'filed' | 'term' | 'next' | 'other' | 'sent', knowledge: Knowledge): Turn {
  const { words } = knowledge;
  const person = doorSuggestions(knowledge, 'person', 'callback');
  const open = { ...dialogue, misses: 0 };
  if (kind === 'filed')
    return finish(open, { ...noReply, lines: [say(words.notFiledYet, dialogue)], suggestions: person });
  if (kind === 'sent')
    return finish(open, { ...noReply, lines: [say(words.notSeenYet, dialogue)], suggestions: person });
  if (kind === 'next') return finish(open, { ...noReply, lines: [say(words.nextStep, dialogue)], suggestions: person });
  if (knowledge.facts?.kind === 'landlord') return answered(open, 'objection', knowledge);
  const known = objectionLines(knowledge);
  const lines = known.length > 0 ? known : [line(words.objectionTerm)];
  const isSaid = lines.some(({ text }) => dialogue.said.includes(text));
  const [day] = known.map(({ strong }) => strong);
  const shorter = isSaid && day ? [line(words.asksOn.lastDay(day), day)] : lines;
  return finish(open, freshFirst({ ...noReply, lines: shorter, suggestions: person }, dialogue, knowledge));
}

function answered(
  dialogue: Dialogue,
  topic: Topic,
  knowledge: Knowledge,
  tone: Understanding['tone'] = 'calm',
  second?: Topic,
): Turn {
  return told(dialogue, topic, answerTopic(topic, knowledge, dialogue), knowledge, { tone, ...(second && { second }) });
}

/** Puts an answer in words: acknowledgement first, then facts, then what else was meant, then a person. */
function told(
  dialogue: Dialogue,
  topic: Topic,
  answer: Answer,
  knowledge: Knowledge,
  { tone, second }: { tone: Understanding['tone']; second?: Topic },
): Turn {
  const { words } = knowledge;
  const upset = tone === 'upset';
  const first = upset ? [acknowledge(topic, knowledge, dialogue)] : [];
  // Briefer for who is upset: the facts stand in the cards.
  const lines = (upset ? answer.lines.slice(0, 2) : answer.lines).filter(({ text }) => !dialogue.said.includes(text));
  const repeated = answer.lines.length > 0 && lines.length === 0;
  const also = second && isNamed(second) && second !== topic ? second : undefined;
  const offer = also ? [say(words.alsoAbout(words.about[also]), dialogue)] : [];
  const reply: Reply = {
    ...noReply,
    lines: [
      ...first,
      ...(repeated ? [say(onceMore(answer, dialogue.subject === topic, words), dialogue)] : lines),
      ...offer,
    ],
    cards: answer.cards ?? [],
    suggestions: [
      ...(also ? [topicSuggestion(knowledge, also)] : []),
      ...(answer.suggestions ?? []),
      ...(upset || repeated || dialogue.subject === topic ? doorSuggestions(knowledge, 'person') : []),
    ],
    ...(answer.lacks && { lacks: true }),
  };
  const asked: Asked | undefined = also
    ? { kind: 'offer', topic: also }
    : answer.waits
      ? { kind: answer.waits, topic }
      : leadsToPerson.has(topic)
        ? { kind: 'person' }
        : undefined;
  const subject = isNamed(topic) ? topic : dialogue.subject;
  return finish({ ...dialogue, misses: 0, subject, asked, held: answer.waits ? topic : also }, reply);
}

function clarify(dialogue: Dialogue, options: [NamedTopic, Topic], knowledge: Knowledge): Turn {
  const { words } = knowledge;
  const named = options.filter(isNamed);
  const [first, second] = named;
  if (!first || !second) return answered(dialogue, options[0], knowledge);
  const reply: Reply = {
    ...noReply,
    lines: [say(words.which(words.about[first], words.about[second]), dialogue)],
    suggestions: [...named.map((topic) => topicSuggestion(knowledge, topic)), ...doorSuggestions(knowledge, 'person')],
  };
  return finish({ ...dialogue, misses: 0, asked: { kind: 'topic', options: named } }, reply);
}

/** All of it was said just before: the button for it still stands below, or a person knows more. */
function onceMore({ lines: [first], cards = [] }: Answer, isSame: boolean, words: Knowledge['words']): Variants {
  const isWay = (card: Card): boolean =>
    card.kind === 'links'
      ? card.links.length > 0
      : isSame && card.kind === 'section' && card.section.kind === 'installments';
  if (cards.some(isWay)) return words.asksOn.againBelow;
  if (isSame || !first) return words.again;
  // Another question with the same answer: its facts are new, or it holds for that too.
  return cards.length > 0 ? words.asksOn.known : words.asksOn.sameHere(first.text);
}

/** "Nee, de andere": the other of two cases; with more of them we ask which. */
function otherCase(dialogue: Dialogue, knowledge: Knowledge): Turn | undefined {
  const { cases = [], current, words } = knowledge;
  const topic = dialogue.subject && isNamed(dialogue.subject) ? dialogue.subject : 'case-status';
  const others = cases.filter(({ id }) => id !== current?.explanation.id);
  const [only, ...more] = others;
  if (!only) return undefined;
  if (more.length === 0) return { ...finish({ ...dialogue, held: topic, misses: 0 }, noReply), fetch: only.id };
  const reply = { ...noReply, lines: [say(words.whichCase, dialogue)], suggestions: caseSuggestions(knowledge, topic) };
  return finish({ ...dialogue, misses: 0, held: topic, asked: { kind: 'case', topic } }, reply);
}

function pressed(dialogue: Dialogue, does: Does, knowledge: Knowledge): Turn {
  const { words } = knowledge;
  const open = { ...dialogue, asked: undefined, misses: 0 };
  switch (does.type) {
    case 'topic':
      return answered({ ...open, held: undefined, boundary: 'none' }, does.topic, knowledge);
    case 'case':
      return { ...finish({ ...open, held: does.topic }, noReply), fetch: does.id };
    case 'goOn': {
      const { held } = dialogue;
      const went = say(words.boundary.wentOn, dialogue);
      const on = { ...open, boundary: 'none', held: undefined } as const;
      if (!held) return finish(on, { ...noReply, lines: [went, line(words.boundary.whatIsIt)] });
      const turn = answered(on, held, knowledge);
      return finish(turn.dialogue, { ...turn.reply, lines: [went, ...turn.reply.lines] });
    }
    case 'later': {
      const lines = [say(words.boundary.wentLater, dialogue), line(words.boundary.promise)];
      return finish(
        { ...open, boundary: 'later' },
        { ...noReply, lines, suggestions: doorSuggestions(knowledge, 'person') },
      );
    }
    case 'open':
      return finish(open, noReply);
  }
}

/** After signing in, or once a case is there: what was asked before. */
function answerHeld(dialogue: Dialogue, knowledge: Knowledge): Turn {
  const topic = dialogue.held;
  if (!topic) return finish(dialogue, noReply);
  return answered({ ...dialogue, held: undefined, asked: undefined }, topic, knowledge);
}

/** A case whose name or number stands in the message. */
function caseNamed(text: string, { cases = [], language }: Knowledge): string | undefined {
  const typed = text.toLowerCase();
  const found = cases.filter(
    ({ title, number }) =>
      typed.includes(number.toLowerCase()) || typed.includes((title[language] ?? title.nl).toLowerCase()),
  );
  return found.length === 1 ? found[0]?.id : undefined;
}
