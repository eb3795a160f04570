// Its main file is no ES module; the one beside it is, and has the same types.
declare module '@nghiavuive/lunar_date_vi/dist/index.mjs' {
  export * from '@nghiavuive/lunar_date_vi';
}
