import { expect, test } from 'vitest';
import { demoDesks } from '../../../../demo/desk.ts';
import { avoidIn, helpText } from '../../../../widget/desk/help-text.ts';

test('[DK-44] what an organisation wrote is shown in the language asked for; a plain text is Dutch and says so', () => {
  expect(helpText({ nl: 'Terugbellen', en: 'Call back' }, 'en')).toEqual({ text: 'Call back' });
  expect(helpText({ nl: 'Terugbellen', en: 'Call back' }, 'nl')).toEqual({ text: 'Terugbellen' });
  expect(helpText('Terugbellen', 'en')).toEqual({ text: 'Terugbellen', lang: 'nl' });
  expect(helpText({ nl: 'Terugbellen' }, 'en')).toEqual({ text: 'Terugbellen', lang: 'nl' });
});

test('[DK-44] phrases to avoid are those of the language of the draft', () => {
  const { help } = demoDesks.vlierhof;
  expect(avoidIn(help, 'en').map(({ phrase }) => phrase)).toContain('calm down');
  expect(avoidIn(help, 'nl').map(({ phrase }) => phrase)).toContain('rustig aan');
});

test('[DK-44] the desks of the demo have every sentence in both languages, and none of them shouts', () => {
  for (const { help } of Object.values(demoDesks)) {
    const texts = [
      ...help.phrases.map(({ text }) => text),
      ...help.avoid.flatMap(({ phrase, instead }) => [phrase, instead]),
      ...help.protocol.flatMap(({ title, text }) => [title, text]),
      ...help.promises.map(({ what }) => what),
    ];
    for (const text of texts) {
      expect(helpText(text, 'en').lang, JSON.stringify(text)).toBeUndefined();
      expect(`${helpText(text, 'nl').text}${helpText(text, 'en').text}`).not.toContain('!');
    }
  }
});
