import { expect, type Locator, type Page } from '@playwright/test';
import { demoCase } from './demo-case.ts';
import { type ExpectedWords, expectedWords } from './words.ts';

/** The assistant as a citizen meets it: by role and name, as a screen reader would. */
export class Houvast {
  readonly page: Page;
  readonly words: ExpectedWords;
  readonly launcher: Locator;
  readonly panel: Locator;
  /** The case on the screen. */
  readonly case: Locator;
  /** Its largest sentence. */
  readonly answer: Locator;
  readonly numberField: Locator;
  readonly codeField: Locator;

  constructor(page: Page, language: 'nl' | 'en' = 'nl') {
    this.page = page;
    this.words = expectedWords[language];
    this.launcher = page.getByRole('button', { name: new RegExp(`^${this.words.launcher}`) });
    this.panel = page.getByRole('dialog');
    this.case = this.panel.getByRole('article');
    this.answer = this.case.getByRole('heading', { level: 2 });
    this.numberField = this.panel.getByLabel(this.words.number, { exact: true });
    this.codeField = this.panel.getByLabel(this.words.code, { exact: true });
  }

  /** A button whose name begins with these words. */
  button(name: string): Locator {
    return this.panel.getByRole('button', { name: startingWith(name) });
  }

  heading(name: string): Locator {
    return this.panel.getByRole('heading', { name });
  }

  async show(): Promise<void> {
    await this.launcher.click();
    await expect(this.heading(this.words.welcome)).toBeVisible();
  }

  async chooseCase(): Promise<void> {
    await this.button(this.words.rowCase).click();
    await expect(this.heading(this.words.access)).toBeVisible();
  }

  async enter(number: string, code: string): Promise<void> {
    // What was sent before has its answer; until then a press does nothing.
    await expect(this.button(this.words.submit)).not.toHaveAttribute('aria-busy');
    await this.numberField.fill(number);
    await this.codeField.fill(code);
    await this.button(this.words.submit).click();
  }

  /** From the page of the organisation to the screen that asks for number and code. */
  async openAccess(path: string): Promise<void> {
    await this.page.goto(path);
    await this.show();
    await this.chooseCase();
  }

  /** From the page of the organisation to a case on the screen. */
  async openCase(number: string, path = demoCase(number).page): Promise<void> {
    await this.openAccess(path);
    await this.enter(number, demoCase(number).code);
    await expect(this.answer).toBeFocused();
  }

  /** With the Escape key, which the panel hears while the focus is in it. */
  async close(): Promise<void> {
    await expect(this.panel.locator(':focus').first()).toBeAttached();
    await this.page.keyboard.press('Escape');
    await expect(this.panel).toBeHidden();
  }
}

function startingWith(words: string): RegExp {
  return new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s')}`);
}
