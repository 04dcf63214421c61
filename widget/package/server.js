// A server that draws pages has no elements to define: there, importing the package does nothing.
export {};
