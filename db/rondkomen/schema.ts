/** Lane R. Nothing is stored yet; this database never shares a table, a key or a connection with `zaak`. */
export {};
