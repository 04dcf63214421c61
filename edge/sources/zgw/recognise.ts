import { isObject, type JsonObject } from '../loose.ts';
import type { Kind } from './resources.ts';

/** Fields that together tell a resource apart, in order of trying: a statustype and a zaak both have a `zaaktype`. */
const tellingFields: readonly (readonly [Kind, readonly string[]])[] = [
  ['statussen', ['statustype', 'zaak']],
  ['resultaten', ['resultaattype', 'zaak']],
  ['rollen', ['betrokkeneType', 'zaak']],
  ['besluiten', ['besluittype', 'zaak']],
  ['statustypen', ['volgnummer', 'zaaktype']],
  ['resultaattypen', ['resultaattypeomschrijving', 'zaaktype']],
  ['resultaattypen', ['archiefactietermijn', 'zaaktype']],
  ['zaaktypen', ['handelingInitiator', 'doorlooptijd']],
  ['zaken', ['zaaktype', 'startdatum']],
  ['zaken', ['zaaktype', 'bronorganisatie']],
];

/** Which resource a record is: by its fields, else by a standard ZGW address, since a field may be missing. */
export function recognise(record: JsonObject): Kind | undefined {
  if (isTask(record)) return 'taken';
  const byFields = tellingFields.find(([, fields]) => fields.every((field) => field in record));
  if (byFields) return byFields[0];
  const address = typeof record['url'] === 'string' ? record['url'] : '';
  const collection = /\/(?:zaken|catalogi|besluiten)\/api\/v1\/([a-z]+)\/[^/]+\/?$/.exec(address)?.[1];
  return zgwCollections.find((kind) => kind === collection);
}

const zgwCollections: readonly Kind[] = [
  'zaken',
  'statussen',
  'statustypen',
  'zaaktypen',
  'resultaten',
  'resultaattypen',
  'rollen',
  'besluiten',
];

function isTask(record: JsonObject): boolean {
  const data = isObject(record['record']) ? record['record']['data'] : undefined;
  return isObject(data) && 'title' in data && ('verloopdatum' in data || 'verwerker_taak_id' in data);
}

/** Why a record of another kind is passed over, in words that help. */
export function reasonToSkip(record: JsonObject): string {
  if ('model' in record && 'fields' in record) return 'A database dump of Open Zaak, not an answer of the ZGW APIs.';
  if ('formName' in record) return 'A form submission: it says nothing about the course of a case.';
  if ('downloadUrl' in record) return 'A download address, not a ZGW resource.';
  if ('bestandsnaam' in record || 'informatieobject' in record) return 'A document: we do not read documents.';
  if ('domein' in record && 'zaaktypen' in record) return 'A catalogus: its zaaktypen are what we read.';
  if ('bewaartermijn' in record || 'procesobject' in record || 'definitie' in record)
    return 'From the Selectielijst, which is about archiving.';
  return 'Not a ZGW resource that we read.';
}
