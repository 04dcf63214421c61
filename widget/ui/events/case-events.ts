const travels: EventInit = { bubbles: true, composed: true };

/**
 * A citizen has a case on the screen. Which case stays inside.
 * @event houvast-case-open
 */
export class CaseOpenEvent extends Event {
  static readonly type = 'houvast-case-open';
  constructor() {
    super(CaseOpenEvent.type, travels);
  }
}

/** Why a session ended: its time was over, the citizen chose "Wis en sluit", or the server said so. */
export type SessionEnd = 'time' | 'erased' | 'refused';

/**
 * The session has ended and nothing of it is left in the page.
 * @event houvast-session-end
 */
export class SessionEndEvent extends Event {
  static readonly type = 'houvast-session-end';
  readonly reason: SessionEnd;
  constructor(reason: SessionEnd) {
    super(SessionEndEvent.type, travels);
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'houvast-case-open': CaseOpenEvent;
    'houvast-session-end': SessionEndEvent;
  }
}
