import { type MessageLanguage, messageLanguages } from './topics.ts';

const latin = /\p{Script=Latin}/gu;
const otherScript =
  /\p{Script=Arabic}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Han}|\p{Script=Hebrew}|\p{Script=Ethiopic}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Devanagari}|\p{Script=Thai}|\p{Script=Armenian}|\p{Script=Georgian}|\p{Script=Tamil}/gu;
/** Dutch is what people write here: English has to be clearly that, another language a third likely. */
const sure = { en: 0.5, other: 0.33 };

/** Language of a message from its script and from the model's shares. Dutch when nothing speaks against it. */
export function languageOf(text: string, shares: Float64Array): MessageLanguage {
  const other = text.match(otherScript)?.length ?? 0;
  if (other > (text.match(latin)?.length ?? 0)) return 'other';
  const shareOf = (language: MessageLanguage) => shares[messageLanguages.indexOf(language)] ?? 0;
  if (shareOf('en') > sure.en) return 'en';
  return shareOf('other') > sure.other && shareOf('other') > shareOf('en') ? 'other' : 'nl';
}
