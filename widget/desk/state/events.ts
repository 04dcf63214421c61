import type { DeskAnswer } from '../../../edge/protocol/handoff-desk-frames.ts';
import type { IncidentLine, OwnIncident } from '../../../edge/protocol/handoff-incident.ts';
import type { Leaving } from './leaving.ts';
import type { Connection, Draft, Report, SentFrame } from './state.ts';

/** All that can change what is on the desk. */
export type DeskEvent =
  | { kind: 'answer'; answer: DeskAnswer }
  | { kind: 'connection'; connection: Connection }
  /** A frame left, or waits for the line to come back. */
  | { kind: 'sent'; frame: SentFrame }
  | { kind: 'show'; room: string | undefined }
  /** The agent has looked at the talk on the screen. */
  | { kind: 'seen'; room: string }
  | { kind: 'draft'; room: string; change: Partial<Draft> }
  | { kind: 'fold'; room: string; folded: boolean }
  | { kind: 'helpRead'; room: string }
  | { kind: 'helpAskedRead' }
  | { kind: 'noLongerAskedRead' }
  | { kind: 'refusalRead' }
  | { kind: 'aftercareRead' }
  /** A message for who is away is begun, written, or put away (`undefined`). */
  | { kind: 'leave'; leaving: Leaving | undefined }
  /** The report is begun, changed, or put away (`undefined`). */
  | { kind: 'report'; change: Report | Partial<Report> | undefined }
  | { kind: 'incidents'; own: readonly OwnIncident[]; all: readonly IncidentLine[] };
