/** Holds on every page of the demo: nothing inline, nothing from elsewhere. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Besides that, on the strictest page: text becomes script or markup only through a policy with one of these names. */
export const trustedTypes = "require-trusted-types-for 'script'; trusted-types lit-html houvast";
