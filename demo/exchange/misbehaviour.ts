/** How the exchange behaves badly. Nothing set: it does as it should. */
export interface Misbehaviour {
  /** Milliseconds that pass between a callee's answer and the caller's hearing of it. */
  answerLateBy?: number;
  /** Every access token is refused with this number: 31204 not valid, 31205 expired. */
  refuseTokens?: 31204 | 31205;
  /** Every webhook comes twice, with the same idempotency token. */
  doubleWebhooks?: boolean;
  /** Status webhooks come in pairs, the later one first. */
  swapWebhooks?: boolean;
  /** So many requests to REST get this answer, without being carried out. */
  failRest?: { times: number; status: 429 | 500 | 503 };
  /** So many requests to REST are carried out and answered with 500 all the same. */
  loseRestAnswers?: { times: number };
}
