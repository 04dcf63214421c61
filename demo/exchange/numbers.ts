/** Numbers of the demo's organisations. Nobody has them. */
export const demoNumbers = { '+31970140999': 'lindewaard', '+31970080099': 'vlierhof' } as const;
