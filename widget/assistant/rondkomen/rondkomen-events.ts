import type { RecordedReason } from './check-in/session.ts';

/**
 * A citizen chose, after reading what changes, to ask for help with a name. Nothing that was answered goes along.
 * Cancel it to take over; else the way to a person opens, with the request in one sentence that can still be changed.
 * @event houvast-recorded-help
 */
export class RecordedHelpEvent extends Event {
  static readonly type = 'houvast-recorded-help';
  readonly reason: RecordedReason;

  constructor(reason: RecordedReason) {
    super(RecordedHelpEvent.type, { bubbles: true, cancelable: true });
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'houvast-recorded-help': RecordedHelpEvent;
  }
}
