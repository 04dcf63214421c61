const lineRate = 8000;

/**
 * An offer with what does not fit on the line taken out: comfort noise, and keys at another rate than the line's.
 * With PCMU, Chromium's detection of speech would send silence in place of some steady tones. And of two kinds of keys
 * werift chooses the first, which in Chromium's offer counts 48000 a second: each key would last six times too long.
 */
export function forLine(offer: string): string {
  const unfit = [...offer.matchAll(/^a=rtpmap:(\d+) (CN|telephone-event)\/(\d+)\r?$/gim)]
    .filter(([, , name, rate]) => name?.toUpperCase() === 'CN' || Number(rate) !== lineRate)
    .map(([, type = '']) => type);
  return offer
    .split('\r\n')
    .filter((line) => !unfit.some((type) => new RegExp(`^a=(rtpmap|fmtp|rtcp-fb):${type} `).test(line)))
    .map((line) => (line.startsWith('m=audio') ? withoutTypes(line, unfit) : line))
    .join('\r\n');
}

/** The payload type of keys in our own description: by it the other side sends them. Undefined: it sends none. */
export function keyTypeIn(sdp: string): number | undefined {
  const [, type] = /^a=rtpmap:(\d+) telephone-event\/8000\r?$/im.exec(sdp) ?? [];
  return type === undefined ? undefined : Number(type);
}

/** `m=audio 9 UDP/TLS/RTP/SAVPF 111 0`: what follows the third word are payload types. */
function withoutTypes(line: string, types: readonly string[]): string {
  return line
    .split(' ')
    .filter((word, at) => at < 3 || !types.includes(word))
    .join(' ');
}
