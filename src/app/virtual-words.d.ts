declare module 'virtual:words/*' {
  export const messages: import('@lingui/core').Messages;
}
