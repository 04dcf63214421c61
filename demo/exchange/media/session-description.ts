/**
 * Takes comfort noise out of an offer: with PCMU, Chromium's detection of speech would send silence in place of some steady
 * tones.
 */
export function withoutComfortNoise(sdp: string): string {
  const types = [...sdp.matchAll(/^a=rtpmap:(\d+) CN\/\d+\r?$/gm)].map(([, type]) => type);
  const isNoise = (word: string) => types.includes(word);
  return sdp
    .split('\r\n')
    .filter((line) => !types.some((type) => line.startsWith(`a=rtpmap:${type} `)))
    .map((line) => (line.startsWith('m=audio') ? withoutWords(line, isNoise) : line))
    .join('\r\n');
}

/** `m=audio 9 UDP/TLS/RTP/SAVPF 111 0`: what follows the third word are payload types. */
function withoutWords(line: string, isNoise: (word: string) => boolean): string {
  return line
    .split(' ')
    .filter((word, at) => at < 3 || !isNoise(word))
    .join(' ');
}
