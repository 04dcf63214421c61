import { type CSSResult, LitElement, type PropertyDeclarations, unsafeCSS } from 'lit';
import { sharedStyles } from '../../ui/styles/styles.ts';
import type { Scene } from '../scene.ts';
import common from '../styles/common.css?inline';

/** Sheets that every part of the desk shares. */
export const deskStyles: CSSResult[] = [sharedStyles, unsafeCSS(common)];

/** A part of the desk: drawn from the scene, and from nothing else. */
export abstract class DeskPart extends LitElement {
  static override styles: CSSResult[] = deskStyles;
  static override properties: PropertyDeclarations = { scene: { attribute: false } };
  declare scene: Scene | undefined;
}
