/**
 * Holds on every page of the demo: nothing inline, nothing from elsewhere. With an exchange its sockets are allowed too:
 * it may have a port of its own, and Safari does not take sockets of the same origin for `'self'`.
 */
export const contentSecurityPolicyWith = (exchange?: { host: string }): string =>
  policy.replace("connect-src 'self'", `connect-src 'self'${exchange ? ` ws://${exchange.host}` : ''}`);

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const contentSecurityPolicy: string = policy;

/** Besides that, on the strictest page: text becomes script or markup only through a policy with one of these names. */
export const trustedTypes = "require-trusted-types-for 'script'; trusted-types lit-html houvast";
