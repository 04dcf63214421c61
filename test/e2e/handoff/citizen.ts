import { expect, type Locator, type Page } from '@playwright/test';
import { Houvast } from '../../support/browser/houvast.ts';
import type { Agent } from './agent.ts';

const ownQuestion = 'Kan ik een voorschot krijgen?';

/** A citizen on the way to a person, by role and name. */
export class Citizen {
  readonly page: Page;
  readonly houvast: Houvast;
  readonly panel: Locator;
  readonly field: Locator;
  readonly log: Locator;
  /** What stands above every screen while there is a call. */
  readonly strip: Locator;

  constructor(page: Page) {
    this.page = page;
    this.houvast = new Houvast(page);
    this.panel = this.houvast.panel;
    this.field = this.panel.getByRole('textbox', { name: 'Uw bericht' });
    this.log = this.panel.getByRole('log');
    this.strip = this.panel.getByRole('region', { name: 'Bellen', exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.panel.getByRole('button', { name });
  }

  heading(name: string | RegExp): Locator {
    return this.panel.getByRole('heading', { name });
  }

  /** From the page of the municipality to the first screen of the hand-off. */
  async ask(path = '/gemeente/'): Promise<void> {
    await this.page.goto(path);
    await this.houvast.show();
    // The list has all its rows once the facts of the organisation are there.
    await expect(this.houvast.button(this.houvast.words.rules)).toBeVisible();
    await this.houvast.button(this.houvast.words.rowPerson).click();
    await expect(this.heading(/chatten/)).toBeVisible();
  }

  /** From the first screen of the hand-off to the one before a call. */
  async chooseCall(question = ownQuestion): Promise<void> {
    await this.button(/^Bel via internet/).click();
    await this.panel.getByLabel('Uw vraag').fill(question);
    await this.button('Verder').click();
  }

  /** With a question of one's own, until the waiting screen. */
  async wait(question = ownQuestion): Promise<void> {
    await this.ask();
    await this.chooseChat(question);
  }

  /** From the first screen of the hand-off to the waiting screen. */
  async chooseChat(question = ownQuestion): Promise<void> {
    await this.button(/^Chat met een medewerker/).click();
    await this.panel.getByLabel('Uw vraag').fill(question);
    await this.button('Geef door en wacht').click();
    await expect(this.heading(/aan de beurt|voor u/)).toBeVisible();
  }

  /** Waits, and is taken by Samira of Inkomen. Returns the room. */
  async meet(samira: Agent): Promise<string> {
    await this.wait();
    const room = await samira.take();
    await expect(this.heading('Samira, Inkomen')).toBeVisible();
    return room;
  }

  async say(text: string): Promise<void> {
    await this.field.fill(text);
    await this.button('Versturen').click();
  }
}
