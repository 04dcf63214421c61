import type { Rule } from '../helps/rule.ts';
import type { NationalScheme } from './scheme.ts';

const is = (fact: string, ...options: readonly string[]): Rule => ({ fact, in: options });
const atMost = (fact: string, euros: number): Rule => ({ fact, atMost: Math.round(euros * 100) });
const withPartner = is('household', 'partner');
const withoutPartner: Rule = { not: withPartner };
const adult: Rule = { not: is('age', 'under18') };

/** A year of a norm a month: the norm is net and what comes in is net. */
const underNorm = (age: Rule, alone: number, couple: number): Rule => ({
  all: [
    age,
    {
      any: [
        { all: [withoutPartner, atMost('yearlyIncome', alone * 12)] },
        { all: [withPartner, atMost('yearlyIncome', couple * 12)] },
      ],
    },
  ],
});

/** Pw 34(3), 1 July 2026: € 8.000 for who is alone, € 16.000 for a couple and for a lone parent. */
const smallSavings: Rule = {
  any: [is('savings', 'to8000'), { all: [is('savings', 'to16000'), { any: [withPartner, is('children', 'yes')] }] }],
};

const working = is('age', 'to26', 'to66');
const young = is('age', 'to20');
const retired = is('age', 'pension');
const pw = 'Participatiewet, tekst per 1 juli 2026';
const checkedOn = '2026-11-22';
const year2026 = { validFrom: '2026-01-01', validTo: '2026-12-31', checkedOn } as const;
/** Amounts of the Participatiewet change on 1 January and 1 July. */
const half2026 = { validFrom: '2026-07-01', validTo: '2026-12-31', checkedOn } as const;
const openEnded = { validFrom: '2026-01-01', validTo: '2099-12-31', checkedOn } as const;

/**
 * What may help, for the whole country: the facts of 2026. Not in it, on purpose: energietoeslag (only 2022 and 2023,
 * Pw 35(4)) and bufferbudget (a choice of each council; an organisation adds it as a row of its own).
 */
export const nationalSchemes = [
  {
    id: 'food',
    rule: is('food', 'no'),
    amounts: [],
    // Sources disagree on the amount to live on that counts, so none is told.
    source: 'https://voedselbankennederland.nl',
    step: { kind: 'web', url: 'https://voedselbankennederland.nl' },
    place: 'first',
    ...openEnded,
  },
  {
    id: 'debtHelp',
    rule: { any: [is('arrears', 'yes'), is('letters', 'yes'), is('threat', 'eviction', 'cutOff', 'insurance')] },
    amounts: [],
    source: 'Wet gemeentelijke schuldhulpverlening, artikel 4, tekst per 1 juli 2026',
    step: { kind: 'recorded', reason: 'debts' },
    ...openEnded,
  },
  {
    id: 'incomeSupport',
    rule: {
      all: [
        { any: [underNorm(working, 1419.46, 2027.79), underNorm(young, 1112.66, 2027.79)] },
        { any: [smallSavings, is('home', 'owned')] },
      ],
    },
    amounts: [
      { kind: 'norm', per: 'month', cents: 202_779, when: { all: [withPartner, working] } },
      {
        kind: 'norm',
        per: 'month',
        cents: 141_946,
        when: { all: [withoutPartner, working, is('household', 'alone')] },
      },
    ],
    source: `${pw}, artikelen 20, 21, 31, 34 en 44`,
    step: { kind: 'recorded', reason: 'benefit' },
    place: 'first',
    ...half2026,
  },
  {
    id: 'pensionSupport',
    rule: { all: [underNorm(retired, 1587.34, 2176.1), { any: [smallSavings, is('home', 'owned')] }] },
    amounts: [
      { kind: 'norm', per: 'month', cents: 217_610, when: { all: [retired, withPartner] } },
      { kind: 'norm', per: 'month', cents: 158_734, when: { all: [retired, is('household', 'alone')] } },
    ],
    source: `${pw}, artikelen 22 en 47a`,
    step: { kind: 'web', url: 'https://www.svb.nl' },
    ...half2026,
  },
  {
    id: 'careAllowance',
    rule: {
      all: [
        adult,
        { not: is('allowances', 'care') },
        {
          any: [
            { all: [withoutPartner, atMost('yearlyIncome', 40_857)] },
            { all: [withPartner, atMost('yearlyIncome', 51_142)] },
          ],
        },
      ],
    },
    amounts: [
      { kind: 'upTo', per: 'month', cents: 24_600, when: withPartner },
      { kind: 'upTo', per: 'month', cents: 12_900, when: is('household', 'alone', 'others') },
    ],
    source: 'https://www.belastingdienst.nl/wps/wcm/connect/nl/zorgtoeslag/content/maximaal-inkomen-voor-zorgtoeslag',
    amountsFrom: 'https://www.metronieuws.nl/geld-carriere/toeslagen/2025/11/dit-inkomen-2026-maximale-zorgtoeslag-br/',
    secondary: ['amounts'],
    step: { kind: 'web', url: 'https://www.toeslagen.nl', phone: '0800 0543' },
    ...year2026,
  },
  {
    id: 'rentAllowance',
    rule: {
      all: [
        adult,
        is('home', 'rent'),
        { not: is('allowances', 'rent') },
        // Above € 38.479 one person gets none; partners together have twice that.
        { not: { all: [is('savings', 'more'), is('household', 'alone')] } },
      ],
    },
    amounts: [],
    // The law itself: rijksoverheid.nl, 17 December 2024. The limit of savings: four newspapers that agree.
    source: 'https://www.streekgids.nl/landelijk/nieuwe-regels-huurtoeslag-vanaf-2026-meer-mensen-komen-in-aanmerking/',
    secondary: ['rule'],
    step: { kind: 'web', url: 'https://www.toeslagen.nl', phone: '0800 0543' },
    ...year2026,
  },
  {
    id: 'childAllowance',
    rule: { all: [is('children', 'yes'), { not: is('allowances', 'child') }] },
    amounts: [{ kind: 'upTo', per: 'year', cents: 257_300 }],
    source: 'https://www.beuken-essers.nl/?p=4080',
    secondary: ['rule', 'amounts'],
    step: { kind: 'web', url: 'https://www.toeslagen.nl', phone: '0800 0543' },
    ...year2026,
  },
  {
    id: 'taxRelief',
    rule: {
      all: [adult, { any: [underNorm(adult, 1587.34, 2176.1)] }, { not: is('savings', 'to38000', 'more') }],
    },
    amounts: [],
    // A council may set the norm at 90 to 100 %: the highest counts here, so that nobody is left out.
    source: 'https://zoek.officielebekendmakingen.nl/stcrt-2022-23803.html',
    step: { kind: 'organisation' },
    ...year2026,
  },
  {
    id: 'specialSupport',
    rule: { all: [adult, is('extraCosts', 'yes')] },
    amounts: [],
    source: `${pw}, artikel 35`,
    step: { kind: 'organisation' },
    ...openEnded,
  },
  {
    id: 'lowIncomeSupplement',
    rule: { all: [working, is('longLow', 'yes'), smallSavings] },
    amounts: [],
    source: `${pw}, artikel 36`,
    step: { kind: 'organisation' },
    ...openEnded,
  },
  {
    id: 'energyFund',
    rule: is('threat', 'cutOff'),
    amounts: [],
    // The fund of 2025 will not open again; whether another one is open is for a person to look up.
    source: 'https://www.gemeente.nu/ruimte-milieu/energie/tijdelijk-noodfonds-energie-na-1-week-dicht/',
    secondary: ['rule'],
    step: { kind: 'talk' },
    ...year2026,
  },
  {
    id: 'legalHelp',
    rule: is('threat', 'eviction', 'cutOff', 'insurance'),
    amounts: [],
    source: 'https://www.juridischloket.nl',
    step: { kind: 'web', url: 'https://www.juridischloket.nl' },
    ...openEnded,
  },
  {
    id: 'moneyLine',
    rule: { all: [] },
    amounts: [],
    source: 'https://nederlandseschuldhulproute.nl/hoe-werkt-het/',
    step: { kind: 'web', url: 'https://geldfit.nl', phone: '0800 8115' },
    place: 'last',
    ...openEnded,
  },
] as const satisfies readonly NationalScheme[];

export type NationalId = (typeof nationalSchemes)[number]['id'];
