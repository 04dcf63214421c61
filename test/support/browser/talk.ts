import { expect, type Locator, type Page } from '@playwright/test';
import { Houvast } from './houvast.ts';

const names = {
  nl: { ask: 'Typ uw vraag', send: 'Vraag', log: 'Gesprek', person: 'Medewerker', wait: 'Een moment.' },
  en: { ask: 'Your question', send: 'Ask', log: 'Talk', person: 'A person', wait: 'One moment.' },
} as const;

/** The conversation as a citizen meets it. */
export class Talk {
  readonly houvast: Houvast;
  readonly names: (typeof names)['nl' | 'en'];
  readonly field: Locator;
  readonly log: Locator;

  constructor(page: Page, language: 'nl' | 'en' = 'nl') {
    this.houvast = new Houvast(page, language);
    this.names = names[language];
    this.field = this.houvast.panel.getByRole('textbox', { name: this.names.ask });
    this.log = this.houvast.panel.getByRole('log', { name: this.names.log });
  }

  /** From the page of the organisation to the field. */
  async open(path = '/gemeente/'): Promise<void> {
    await this.houvast.page.goto(path);
    await this.houvast.show();
    await this.goTo();
  }

  /** From any screen of the panel. */
  async goTo(): Promise<void> {
    await this.houvast.button(this.names.ask).click();
    await expect(this.field).toBeFocused();
  }

  /** Types a question; settles when it is answered. */
  async ask(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press('Enter');
    await this.answered();
  }

  async answered(): Promise<void> {
    await expect(this.log.getByText(this.names.wait)).toBeHidden({ timeout: 30_000 });
  }

  press(name: string): Promise<void> {
    return this.houvast.button(name).click();
  }
}
