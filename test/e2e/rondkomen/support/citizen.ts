import { expect, type Locator, type Page } from '@playwright/test';
import { Houvast } from '../../../support/browser/houvast.ts';

/** Somebody who fills in the check-in: by role and name, as a screen reader would. */
export class Citizen {
  readonly page: Page;
  /** The sentence of the screen. */
  readonly sentence: Locator;
  readonly part: Locator;

  constructor(page: Page) {
    this.page = page;
    this.part = page.locator('houvast-rondkomen');
    this.sentence = this.part.getByRole('heading', { level: 2 });
  }

  /** From the page of the organisation to the first screen of the part. */
  async open(language: 'nl' | 'en' = 'nl'): Promise<void> {
    await this.openPanel(language);
    await this.openPart(language);
  }

  async openPanel(language: 'nl' | 'en' = 'nl'): Promise<void> {
    await this.page.goto(language === 'en' ? '/gemeente/en/' : '/gemeente/');
    await new Houvast(this.page, language).show();
  }

  async openPart(language: 'nl' | 'en' = 'nl'): Promise<void> {
    const row = language === 'en' ? /^Are you able to make ends meet/ : /^Lukt het om rond te komen/;
    await this.page.getByRole('dialog').getByRole('button', { name: row }).click();
    await expect(this.sentence).toBeFocused();
  }

  /** In the bar of the panel. */
  bar(name: 'Terug' | 'Wis en sluit'): Locator {
    return this.page.getByRole('banner').getByRole('button', { name });
  }

  button(name: string | RegExp): Locator {
    return this.part.getByRole('button', { name });
  }

  async begin(): Promise<void> {
    await this.button('Begin met de vragen').click();
    await this.sees('Bent u nu veilig?');
  }

  async sees(sentence: string | RegExp): Promise<void> {
    await expect(this.sentence).toHaveText(sentence);
  }

  /** Chooses answers, by what stands on them, and goes on. */
  async choose(...answers: string[]): Promise<void> {
    for (const answer of answers) await this.part.getByLabel(answer, { exact: true }).check();
    await this.button('Volgende').click();
  }

  async fill(amount: string, often?: string): Promise<void> {
    await this.part.getByRole('textbox').fill(amount);
    if (often) await this.part.getByLabel(often, { exact: true }).check();
    await this.button('Volgende').click();
  }

  /** Skips questions until the sentence of the screen is this one. */
  async skipTo(sentence: string | RegExp): Promise<void> {
    for (let step = 0; step < 40; step += 1) {
      const text = (await this.sentence.textContent()) ?? '';
      if (typeof sentence === 'string' ? text === sentence : sentence.test(text)) return;
      await this.button('Overslaan').click();
      await expect(this.sentence).not.toHaveText(text);
    }
    throw new Error(`Never came to ${sentence}.`);
  }

  /** A whole check-in: benefit by four weeks, rent, arrears; short of money in the end. */
  async tellAll(): Promise<void> {
    await this.choose('Ja');
    await this.choose('Nee, geen van deze');
    await this.choose('Ja');
    await this.choose('27 tot en met 66');
    await this.choose('Alleen');
    await this.choose('Nee');
    await this.choose('Ik huur een woning');
    await this.choose('Minder dan € 8.000');
    await this.choose('Huurtoeslag');
    await this.choose('Ja');
    await this.choose('Uitkering');
    await this.fill('1.200,00', 'Per 4 weken');
    await this.fill('342');
    await this.choose('Nee');
    await this.choose('Ja');
    await this.fill('€ 620,-');
    await this.fill('180');
    await this.fill('230');
    await this.fill('64');
    await this.fill('0');
    await this.choose('Ja');
    await this.fill('362');
    await this.choose('Ja');
    await this.sees(/U houdt ongeveer/);
  }
}
