import twilio from 'twilio';
import type { ExchangeAccount } from '../../../demo/exchange/account.ts';

/** Twilio's own client of REST, for an exchange: what it asks of `api.twilio.com` goes there instead. */
export function restClient({ accountSid, authToken, apiUrl }: ExchangeAccount, password = authToken) {
  const httpClient = new twilio.RequestClient({ autoRetry: false });
  const toTwilio = httpClient.request.bind(httpClient);
  httpClient.request = (options) => {
    const { pathname, search } = new URL(options.uri);
    return toTwilio({ ...options, uri: `${apiUrl}${pathname}${search}` });
  };
  return twilio(accountSid, password, { httpClient });
}
