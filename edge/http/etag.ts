/**
 * Whether a browser has this answer already (`If-None-Match`, RFC 9110 section 13.1.2). It may name several, and a proxy
 * that compresses marks a tag as weak: for reading that makes no difference.
 */
export function isUnchanged(sent: string | undefined, etag: string): boolean {
  if (sent === undefined || sent === etag) return sent !== undefined;
  return sent.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}
