import { describe, expect, it } from 'vitest';
import {
  aboutBehaviour,
  draftHints,
  type HintKind,
  stopsBoundary,
} from '../../../../edge/assistant/tone/draft-hints.ts';

const kindsOf = (draft: string, language: 'nl' | 'en' = 'nl') =>
  draftHints(draft, { language }).map(({ kind, words }) => `${kind}: ${words}`);

describe('[DK-40] a draft that works out badly gets a friendly hint', () => {
  it.each<[string, string]>([
    ['U bent onbeschoft.', 'person: U bent onbeschoft'],
    ['Ik vind dat u bent   erg brutaal', 'person: u bent   erg brutaal'],
    ['u bent altijd een zeurder', 'person: u bent altijd een zeurder'],
    ['Je bent ook zo lastig', 'person: Je bent ook zo lastig'],
    ['U gedraagt zich kinderachtig', 'person: U gedraagt zich kinderachtig'],
    ['U doet altijd zo', 'person: U doet altijd'],
    ['Nog één keer en ik hang op.', 'threat: Nog één keer en'],
    ['Stop hiermee of dan hang ik op', 'threat: dan hang ik'],
    ['Dit is een laatste waarschuwing', 'threat: laatste waarschuwing'],
    ['Anders bel ik de politie', 'threat: bel ik de politie'],
    ['Zoals ik al zei kan dat niet', 'argue: Zoals ik al zei'],
    ['U had dat papier eerder moeten sturen', 'argue: U had dat papier eerder moeten'],
    ['U hoort het zo spoedig mogelijk', 'vague: zo spoedig mogelijk'],
    ['Ik bel u zsm.', 'vague: zsm.'],
    ['Dat kan niet!', 'loud: !'],
    ['NU IS HET GENOEG', 'loud: NU IS HET GENOEG'],
  ])('%s', (draft, hint) => {
    expect(kindsOf(draft)).toEqual([hint]);
  });

  it.each([
    'U bent niet verplicht om dit te doen.',
    'U bent aan de beurt.',
    'U bent van harte welkom.',
    'U bent ook heel erg welkom.',
    'Ik lees dat u boos bent. U wacht al vijf weken.',
    'Wanneer u bent verhuisd, hoor ik het graag.',
    'Stopt het schelden, dan ga ik met u verder. Of wij stoppen nu en gaan later verder.',
    'De afdeling WMO belt u dinsdag 15 december.',
    'Uw bent-formulier is binnen.',
    '',
  ])('leaves a good sentence alone: %s', (draft) => {
    expect(kindsOf(draft)).toEqual([]);
  });

  it.each<[string, HintKind[]]>([
    ["You're so rude", ['person']],
    ['You never listen', ['person']],
    ['You are welcome to call us.', []],
    ['One more time and I will go', ['threat']],
    ['As soon as possible', ['vague']],
  ])('in English: %s', (draft, kinds) => {
    expect(draftHints(draft, { language: 'en' }).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('[DK-41] the organisation’s own list counts, with its own better sentence', () => {
  const avoid = [{ phrase: 'nu moet u eens luisteren', instead: 'Ik wil u iets uitleggen. Mag dat?' }];

  it('finds a phrase however it is spaced and capitalised, as whole words only', () => {
    const hints = draftHints('Nu  moet u\neens luisteren. Helaasheid', {
      language: 'nl',
      avoid: [...avoid, { phrase: 'helaas', instead: 'Ik heb geen goed nieuws.' }],
    });
    expect(hints).toEqual([
      {
        kind: 'phrase',
        words: 'Nu  moet u\neens luisteren',
        from: 0,
        to: 25,
        instead: 'Ik wil u iets uitleggen. Mag dat?',
      },
    ]);
  });

  it('reads signs in a phrase as signs', () => {
    expect(draftHints('wat (echt) waar', { language: 'nl', avoid: [{ phrase: '(echt)', instead: 'x' }] })).toHaveLength(
      1,
    );
  });

  it('goes before our own rules on the same words', () => {
    const [hint, ...rest] = draftHints('zo spoedig mogelijk', {
      language: 'nl',
      avoid: [{ phrase: 'zo spoedig mogelijk', instead: 'Uiterlijk dinsdag.' }],
    });
    expect([hint?.kind, hint?.instead, rest.length]).toEqual(['phrase', 'Uiterlijk dinsdag.', 0]);
  });
});

describe('[DK-42] a word for the person becomes the words that were said', () => {
  it('offers the citizen’s own words in place of a name for them', () => {
    const [hint] = draftHints('U bent onbeschoft.', { language: 'nl', quote: 'waardeloos  stuk vreten' });
    expect(hint?.instead).toBe('U schrijft: ‘waardeloos stuk vreten’. Dat raakt mij.');
  });

  it('never refuses the words that were said, whatever they are', () => {
    for (const [said, language] of [
      ['Jij bent een waardeloos mens.', 'nl'],
      ['u doet nooit iets!!', 'nl'],
      ['laatste waarschuwing, die foto’s van u staan straks online', 'nl'],
      ['You are useless', 'en'],
    ] as const)
      expect(draftHints(aboutBehaviour(said, language), { language }), said).toEqual([]);
    expect(kindsOf('"Je bent dom", zegt u.')).toEqual([]);
    // What stands beside a quotation are the agent's own words.
    expect(kindsOf('U schrijft: ‘hou op’. U bent onbeschoft.')).toEqual(['person: U bent onbeschoft']);
  });

  it('quotes whole words of what is long, and says that more was said', () => {
    const quote = `${'lang '.repeat(30)}einde`;
    expect(aboutBehaviour(quote, 'nl')).toBe(`U schrijft: ‘${'lang '.repeat(24).trim()}…’ Dat raakt mij.`);
  });

  it('stops a boundary only for the person or a threat', () => {
    const stops = (draft: string) => draftHints(draft, { language: 'nl' }).some(stopsBoundary);
    expect(['U bent dom.', 'Laatste waarschuwing.', 'Zo spoedig mogelijk!'].map(stops)).toEqual([true, true, false]);
  });
});
