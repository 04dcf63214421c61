/** Counters for operators. No personal data: routes by pattern, never by address. */
export interface Metrics {
  count(route: string, status: number, milliseconds: number): void;
  /** OpenMetrics text. @param more lines that were counted elsewhere. */
  render(more?: readonly string[]): string;
}

export function createMetrics(): Metrics {
  const requests = new Map<string, { count: number; seconds: number }>();
  return {
    count(route, status, milliseconds) {
      const key = `route="${route}",status="${status}"`;
      const entry = requests.get(key) ?? { count: 0, seconds: 0 };
      entry.count++;
      entry.seconds += milliseconds / 1000;
      requests.set(key, entry);
    },
    render(more = []) {
      const lines = ['# TYPE houvast_requests counter', '# TYPE houvast_request_seconds counter'];
      for (const [key, { count, seconds }] of requests) {
        lines.push(`houvast_requests_total{${key}} ${count}`, `houvast_request_seconds_total{${key}} ${seconds}`);
      }
      return `${[...lines, ...more].join('\n')}\n# EOF\n`;
    },
  };
}
