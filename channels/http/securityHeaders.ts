/** Headers of every response. A page adds its own content security policy. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
};

/** The policy of a page that is only read: our own style and nothing else, on no other site. */
export const documentPolicy = (nonce: string): string =>
  `default-src 'none'; style-src 'nonce-${nonce}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Adaptive Cards, inside Web Chat, put one empty <style> on the page without the nonce. This lets in only that. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The policy of a page with the chat on it in a frame: the launcher and the frame, and nothing else may run. */
export const homePolicy = (nonce: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'nonce-${nonce}'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/**
 * The policy of the page that holds the chat: our own scripts, styles by nonce, no other host.
 * @param ancestors sites that may show the page in a frame
 */
export function chatPolicy(nonce: string, ancestors: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}' ${emptyStyle}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ["frame-ancestors 'self'", ...ancestors].join(' ')
  ].join('; ');
}
