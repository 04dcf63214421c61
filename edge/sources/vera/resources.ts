import * as v from 'valibot';
import { isObject, looseDay, looseList, looseMoment, looseText, reasons } from '../loose.ts';

// Field names are those of VERA 4.3 (Onderhoud, and Relaties for appointments). Only what we use is read.

/** A reference value: an object with a code, or, in many exports, the bare code. */
const reference = v.pipe(
  v.union([v.string(), v.record(v.string(), v.unknown())], reasons.object),
  v.transform((value) => {
    if (!isObject(value)) return { code: value };
    const { code, naam } = value;
    return { code: typeof code === 'string' ? code : undefined, naam: typeof naam === 'string' ? naam : undefined };
  }),
);

const object = <Entries extends v.ObjectEntries>(entries: Entries) => v.object(entries, reasons.object);
const list = v.optional(looseList, []);

export const verzoek = object({
  id: looseText,
  code: v.optional(looseText),
  omschrijving: v.optional(looseText),
  onderhoudSoort: v.optional(reference),
  status: v.optional(reference),
  melddatum: v.optional(looseDay),
  defecten: list,
  onderhoudsorders: list,
  onderhoudstaken: list,
});
export type Verzoek = v.InferOutput<typeof verzoek>;

export const order = object({
  id: v.optional(looseText),
  status: v.optional(reference),
  begindatum: v.optional(looseDay),
  einddatum: v.optional(looseDay),
  opdrachtdatum: v.optional(looseDay),
  uitersteGereeddatum: v.optional(looseDay),
  afspraken: list,
});
export type Order = v.InferOutput<typeof order>;

export const taak = object({
  id: v.optional(looseText),
  status: v.optional(reference),
  detailStatus: v.optional(reference),
  afspraken: list,
});
export type Taak = v.InferOutput<typeof taak>;

export const afspraak = object({
  id: looseText,
  onderwerp: v.optional(looseText),
  status: v.optional(reference),
  begindatum: v.optional(looseMoment),
  einddatum: v.optional(looseMoment),
  bloktijdBegin: v.optional(looseMoment),
  bloktijdEind: v.optional(looseMoment),
});
export type Afspraak = v.InferOutput<typeof afspraak>;

export const defect = object({
  id: v.optional(looseText),
  soort: v.optional(reference),
  omschrijving: v.optional(looseText),
  locatie: v.optional(reference),
});
export type Defect = v.InferOutput<typeof defect>;
