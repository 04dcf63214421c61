/**
 * How the call sounds. `poor`: it breaks up. `nothing`: no sound comes in, or goes out. `silent`: our microphone gives
 * no sound at all.
 */
export type CallQuality = 'good' | 'poor' | 'nothing' | 'silent';

/** What the SDK warns of (its `call.ts`, `statsMonitor.ts`), by what a person notices. */
const byWarning: Readonly<Record<string, Exclude<CallQuality, 'good'>>> = {
  'high-rtt': 'poor',
  'high-jitter': 'poor',
  'high-packet-loss': 'poor',
  'high-packets-lost-fraction': 'poor',
  'low-mos': 'poor',
  'low-bytes-received': 'nothing',
  'low-bytes-sent': 'nothing',
  'ice-connectivity-lost': 'nothing',
  'constant-audio-input-level': 'silent',
};

const worstFirst = ['nothing', 'silent', 'poor'] as const;

/** The worst of what is warned of now. Who switched the microphone off knows that it is silent. */
export function qualityOf(warnings: Iterable<string>, isMuted: boolean): CallQuality {
  const found = new Set([...warnings].map((name) => byWarning[name]));
  if (isMuted) found.delete('silent');
  return worstFirst.find((quality) => found.has(quality)) ?? 'good';
}
