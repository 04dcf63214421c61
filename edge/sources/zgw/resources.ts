import * as v from 'valibot';
import {
  looseDay,
  looseDuration,
  looseFlag,
  looseList,
  looseMoment,
  looseNumber,
  looseText,
  reasons,
} from '../loose.ts';

// Field names are those of the ZGW standards (Zaken API 1.5.2, Catalogi API 1.3.3). Only what we use is read.

const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(schema);
const object = <Entries extends v.ObjectEntries>(entries: Entries) => v.object(entries, reasons.object);

export const zaak = object({
  url: looseText,
  identificatie: optional(looseText),
  omschrijving: optional(looseText),
  zaaktype: optional(looseText),
  registratiedatum: optional(looseDay),
  startdatum: optional(looseDay),
  einddatum: optional(looseDay),
  uiterlijkeEinddatumAfdoening: optional(looseDay),
  vertrouwelijkheidaanduiding: optional(looseText),
  verlenging: optional(object({ reden: optional(looseText), duur: optional(looseDuration) })),
  opschorting: optional(object({ indicatie: optional(looseFlag), reden: optional(looseText) })),
  status: optional(looseText),
  resultaat: optional(looseText),
});
export type Zaak = v.InferOutput<typeof zaak>;

export const status = object({
  url: looseText,
  zaak: looseText,
  statustype: optional(looseText),
  datumStatusGezet: looseMoment,
  statustoelichting: optional(looseText),
});
export type Status = v.InferOutput<typeof status>;

const statustype = object({
  url: looseText,
  omschrijving: optional(looseText),
  omschrijvingGeneriek: optional(looseText),
  statustekst: optional(looseText),
  zaaktype: optional(looseText),
  volgnummer: looseNumber,
  isEindstatus: optional(looseFlag),
});
export type Statustype = v.InferOutput<typeof statustype>;

export const zaaktype = object({
  url: looseText,
  identificatie: optional(looseText),
  omschrijving: optional(looseText),
  aanleiding: optional(looseText),
  handelingInitiator: optional(looseText),
  verantwoordelijke: optional(looseText),
  doorlooptijd: optional(looseDuration),
  servicenorm: optional(looseDuration),
  verlengingMogelijk: optional(looseFlag),
  verlengingstermijn: optional(looseDuration),
  statustypen: optional(looseList),
});
export type Zaaktype = v.InferOutput<typeof zaaktype>;

const resultaat = object({
  url: looseText,
  zaak: looseText,
  resultaattype: optional(looseText),
  toelichting: optional(looseText),
});
export type Resultaat = v.InferOutput<typeof resultaat>;

const resultaattype = object({
  url: looseText,
  zaaktype: optional(looseText),
  omschrijving: optional(looseText),
  omschrijvingGeneriek: optional(looseText),
  archiefactietermijn: optional(looseDuration),
});
export type Resultaattype = v.InferOutput<typeof resultaattype>;

/** A decision as sent (Besluiten API 1.0). Its `verzenddatum` is the day of announcement (Awb 3:41). */
export const besluit = object({
  url: looseText,
  zaak: looseText,
  verzenddatum: optional(looseDay),
});
export type Besluit = v.InferOutput<typeof besluit>;

export const rol = object({
  url: looseText,
  zaak: looseText,
  betrokkeneType: optional(looseText),
  omschrijvingGeneriek: optional(looseText),
  betrokkeneIdentificatie: optional(
    object({
      inpBsn: optional(looseText),
      innNnpId: optional(looseText),
      kvkNummer: optional(looseText),
      naam: optional(looseText),
    }),
  ),
});
export type Rol = v.InferOutput<typeof rol>;

/** An open task, kept beside the zaak in an Objects API: `record.data` with the days of its record. */
export const taak = object({
  url: looseText,
  zaak: looseText,
  title: looseText,
  status: optional(looseText),
  formulier: optional(object({ value: optional(looseText) })),
  verloopdatum: optional(looseDay),
  startAt: optional(looseDay),
  registrationAt: optional(looseDay),
});
export type Taak = v.InferOutput<typeof taak>;

/** The resources we read, with the fields without which a record means nothing. */
export const resources = {
  zaken: { schema: zaak, essential: ['url'] },
  statussen: { schema: status, essential: ['url', 'zaak', 'datumStatusGezet'] },
  statustypen: { schema: statustype, essential: ['url', 'volgnummer'] },
  zaaktypen: { schema: zaaktype, essential: ['url'] },
  resultaten: { schema: resultaat, essential: ['url', 'zaak'] },
  resultaattypen: { schema: resultaattype, essential: ['url'] },
  besluiten: { schema: besluit, essential: ['url', 'zaak'] },
  rollen: { schema: rol, essential: ['url', 'zaak'] },
  taken: { schema: taak, essential: ['url', 'zaak', 'title'] },
} as const;
export type Kind = keyof typeof resources;
export type Resource<K extends Kind> = v.InferOutput<(typeof resources)[K]['schema']>;
