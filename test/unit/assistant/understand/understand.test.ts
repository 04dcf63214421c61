import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createUnderstanding,
  loadModel,
  maxMessageLength,
  type Tone,
  type Topic,
  tones,
  topics,
} from '../../../../edge/assistant/understand/index.ts';

const understand = createUnderstanding(await loadModel());

describe('any text', () => {
  it('[UN-01] gives an understanding and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const understood = understand(text);
        expect(topics).toContain(understood.topic);
        expect(tones).toContain(understood.tone);
        expect(understood.confidence).toBeGreaterThanOrEqual(0);
        expect(understood.confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('[UN-01] gives an understanding for lone surrogates, and its text can be sent as UTF-8', () => {
    const { text } = understand('mijn \ud83d paspoort \udc00');
    expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
  });

  it('[UN-02] is read as far as the named limit', () => {
    const understood = understand('a'.repeat(1_000_000));
    expect(understood.text).toHaveLength(maxMessageLength);
  });

  it('[UN-03] gives the same answer again', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), (text) => {
        expect(understand(text)).toEqual(understand(text));
      }),
    );
  });

  it('[UN-04] means the same in capitals and with spaces around it', () => {
    for (const text of ['ik wil bezwaar maken', 'mijn paspoort is verlopen', 'ik weet waar je woont', 'ik wil dood']) {
      const { topic, tone, crisis } = understand(text);
      expect(understand(`  ${text.toUpperCase()}   `)).toMatchObject({ topic, tone, crisis });
    }
  });

  it('[UN-05] is nothing to answer when it is empty', () => {
    for (const text of ['', '   ', '\n'])
      expect(understand(text)).toMatchObject({ topic: 'none', tone: 'calm', crisis: false, because: [] });
  });
});

describe('topic', () => {
  it.each<[text: string, topic: Topic]>([
    ['bezwaar??', 'objection'],
    ['paspoort', 'identity-documents'],
    ['HOE LANG MOT IK NOG WACHTEN', 'case-deadline'],
    ['me cv doet t niet', 'repair-report'],
    ['kan ik in stukkies betale', 'payment-arrangement'],
    ['ze gaan morgen mijn stroom afsluiten', 'urgent-money'],
    ['where can i get a new passport', 'identity-documents'],
    ['geef me een mens', 'human'],
    ['wat eten we vanavond', 'none'],
    ['SELECT * FROM users', 'none'],
    ['rood', 'none'],
    ['ik ga ophangen', 'goodbye'],
  ])('[UN-10] of “%s” is %s', (text, topic) => expect(understand(text).topic).toBe(topic));

  it.each<[text: string, topic: Topic]>([
    ['kan ik een voorschot krijgen', 'urgent-money'],
    ['i disagree with your letter', 'objection'],
  ])('[UN-13] of “%s” is %s and no guess, though the model alone does not see it', (text, topic) => {
    const understood = understand(text);
    expect(understood.topic).toBe(topic);
    expect(understood.confidence).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    'wanneer hoor ik iets over mijn aanvraag',
    'hoe lang duurt mijn aanvraag nog',
    'when do I hear about my application',
  ])('[UN-14] of “%s” is when, not how it stands', (text) => {
    const { topic, alternatives } = understand(text);
    expect(topic).toBe('case-deadline');
    expect(alternatives.every(({ confidence }) => confidence < 0.5)).toBe(true);
  });

  it.each(['ik sta rood', 'we staan weer rood', 'rood staan'])('[UN-13] of “%s” is that the money runs out', (text) =>
    expect(understand(text).topic).toBe('making-ends-meet'),
  );

  it('[UN-11] offers both where a message can mean two things', () => {
    const { topic, alternatives } = understand('ik heb brief gekrege maar snap nie');
    expect([topic, alternatives[0]?.topic].toSorted()).toEqual(['case-action', 'case-decision']);
  });

  it('[UN-11] comes with the next best, best first, without itself', () => {
    const { topic, alternatives } = understand('huur betalen lukt niet en ik heb schulden');
    expect(alternatives).toHaveLength(3);
    expect(alternatives.map((one) => one.topic)).not.toContain(topic);
    const shares = alternatives.map(({ confidence }) => confidence);
    expect(shares).toEqual(shares.toSorted((one, other) => other - one));
  });

  it('[UN-12] comes with words of the message that decided', () => {
    const { because } = understand('Mijn PASPOORT is verlopen');
    expect(because).toContain('PASPOORT');
  });
});

describe('tone', () => {
  it.each<[text: string, tone: Tone]>([
    ['ik weet waar je woont', 'threat'],
    ['ik maak je af', 'threat'],
    ['ik kom wel even langs en dan zul je wat beleven', 'threat'],
    ['i know where you live', 'threat'],
    ['ik weet waar jullie kantoor zit', 'threat'],
    ['i know where your office is', 'threat'],
    ['ik sta voor de balie met een mes', 'threat'],
    ['jullie zijn ratten en ik heb gif voor ratten', 'threat'],
    ['ik ben klaar met jou idioot', 'abusive'],
    ['stelletje klootzakken', 'abusive'],
    ['domme robot', 'abusive'],
    ['die trut van de balie', 'abusive'],
    ['ik zit hier te huilen van die brief', 'upset'],
  ])('[UN-20] of “%s” is %s', (text, tone) => expect(understand(text).tone).toBe(tone));

  it.each([
    'Je veux mourir',
    'Mon bébé ne respire plus',
    'Meine Mutter atmet nicht mehr',
    'er hat ein Messer und steht vor der Tür',
    'mi marido me está pegando',
    'no quiero vivir más',
    'mój mąż mnie bije',
    'moje dziecko nie oddycha',
    'kocam beni dövüyor',
    'çocuğum nefes almıyor',
    'моя дитина не дихає',
    'он меня бьет',
    'لا أريد أن أعيش',
    '我想自杀',
    'vreau să mor',
    'waxaan rabaa inaan dhinto',
  ])('[UN-33] is seen in another language than Dutch or English: “%s”', (text) =>
    expect(understand(text)).toMatchObject({ crisis: true, topic: 'crisis' }),
  );

  it.each([
    'wer sind Sie',
    'quand est-ce que je reçois mon argent',
    'kiedy dostane pieniadze',
    'когда я получу деньги',
  ])('[UN-33] is not seen in an ordinary question in another language: “%s”', (text) =>
    expect(understand(text).crisis).toBe(false),
  );

  it.each([
    'iemand is van de ladder gevallen en zegt niks meer',
    'de baby is slap en blauw',
    'er staat een man met een mes in de hal',
    'mama krijg ik niet wakker',
    'er is een auto te water bij de brug',
    'ik heb de pillen opgespaard, het is genoeg',
    'wie zorgt er straks voor mijn kat',
  ])('[UN-34] is seen when it is told calmly, by a child or in other words: “%s”', (text) =>
    expect(understand(text).crisis).toBe(true),
  );

  it.each([
    'ik ga hier dood van de stress',
    'dan stap ik naar de rechter',
    'ik schiet in de lach',
    'mijn man is dodelijk vermoeid',
    'ik kan wel janken',
    'wat een kutbrief',
    'ik kom morgen langs met de papieren',
    'ik pas op mijn kleinkinderen',
    'ik voel me zo dom, ik snap het formulier niet',
    'mijn buurman scheldt mij uit voor mongool',
    'ik hang je op, dit gesprek heeft geen zin',
    'ik maak die printer nog eens kapot',
    'en wanneer hoor ik dat dan',
    'kunt u dat nog een keer uitleggen',
    'kunt u het nog eens sturen',
    'domme vraag misschien',
    'is that a stupid question',
    'ik ben een beetje een sukkel met computers',
    'jullie zijn snel zeg',
    'ik weet waar het gemeentehuis is',
    'ik steek de handen uit de mouwen',
    'de monteur zou komen maar ik ben dan niet thuis',
    'ik zal rustig doen',
    'jij bent toch ook maar een computer',
    'thats bullshit',
    'we slaan een week over',
    'heeft u gif tegen mieren',
  ])('[UN-21] is no abuse or threat in “%s”', (text) => expect(['calm', 'upset']).toContain(understand(text).tone));
});

describe('danger and threat in the same words', () => {
  it.each(['ik heb een mes tegen mijn pols', 'mijn ex staat met een mes voor de deur'])(
    '[UN-24] are danger in “%s”',
    (text) => {
      const { crisis, tone } = understand(text);
      expect([crisis, tone]).not.toContain('threat');
      expect(crisis).toBe(true);
    },
  );

  it('[UN-24] are a threat in “ik steek je neer”', () =>
    expect(understand('ik steek je neer')).toMatchObject({ tone: 'threat', crisis: false }));
});

describe('one or two words', () => {
  it.each(['ikhebgeenetenmeer', 'spoedpaspoort', 'parkeerding'])('[UN-23] are no abuse or threat in “%s”', (text) =>
    expect(['calm', 'upset']).toContain(understand(text).tone),
  );

  it.each(['klootzak', 'trut', 'oplichters'])('[UN-23] are abuse in “%s”', (text) =>
    expect(understand(text).tone).toBe('abusive'),
  );

  it('[UN-23] are a crisis as soon as they are in a sentence', () =>
    expect(understand('zelfmoord')).toMatchObject({ crisis: true, topic: 'crisis' }));
});

describe('crisis', () => {
  it.each([
    'ik wil niet meer leven',
    'ik wil dood',
    'selfmoord plege',
    'ik maak er een einde aan',
    'mijn man slaat mij nu',
    'hij staat voor de deur met een mes',
    'ik ruik gas in de keuken',
    'er is brand in de flat',
    'i want to kill myself',
    'mijn zoon wil niet meer leven',
    'de planten zijn voor jou want ik wil dood',
    'mijn fiets staat bij het spoor zeg sorry tegen mama',
    'de kinderen zijn dit weekend bij hem dan doe ik het',
  ])('[UN-30] is seen in “%s”, and is then the topic', (text) =>
    expect(understand(text)).toMatchObject({ crisis: true, topic: 'crisis' }),
  );

  it.each([
    'ik ga hier dood van de stress',
    'ik schaam me dood',
    'mijn hond is dood, moet ik hem afmelden',
    'de lamp brandt niet',
    'ik wil een einde maken aan de overlast',
    'mijn vader is overleden',
    'ik ben doodmoe van dat wachten',
  ])('[UN-31] is not seen in “%s”', (text) => expect(understand(text).crisis).toBe(false));

  it.each([
    'mijn rollator staat in de hal',
    'de mieren zijn allemaal dood nu',
    'ik heb alles al opgestuurd',
    'ik heb het al gedaan',
    'ik heb alles weggegooid',
    'en ik heb twee kleine kinderen',
    'ik heb een baby',
    'ik ben alleen thuis morgen',
    'ik sta er alleen voor',
    'mijn vriend is weg',
    'ik wil niet meer bellen',
    'ik wil hier weg',
    'ik kan niet meer inloggen',
    'ik heb er geen woorden voor',
    'mijn laatste werkdag is vrijdag',
    'medicijnen zijn duur',
    'er is ingebroken',
    'ik zit met mijn handen in het haar',
    'i dont have the code anymore',
    'i want to end the rental',
    'my husband died last month',
    '1234 AB',
    'rood',
    'ik wil je baas',
    'ze slaan met deuren',
    'er staat een auto in brand gestoken vorige maand',
    'ik heb een mes nodig voor de keuken',
    'i lost everything in the fire last year',
  ])('[UN-32] is not seen in plain words of an ordinary day: “%s”', (text) => {
    const { crisis, tone } = understand(text);
    expect([crisis, tone === 'threat' || tone === 'abusive']).toEqual([false, false]);
  });
});

describe('language', () => {
  it.each([
    ['ik wil een afspraak', 'nl'],
    ['I want to make an appointment', 'en'],
    ['when are you open', 'en'],
    ['merhaba yardım lazım, mektubu anlamadım', 'other'],
    ['bonjour je voudrais un rendez vous', 'other'],
    ['nie rozumiem tego listu', 'other'],
    ['ich habe einen brief bekommen', 'other'],
    ['أريد التحدث مع شخص', 'other'],
    ['paspoort', 'nl'],
    ['👍', 'nl'],
  ])('[UN-40] of “%s” is %s', (text, language) => expect(understand(text).language).toBe(language));
});
