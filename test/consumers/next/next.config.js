/** What draws on the server stays as Node loads it. */
export default { serverExternalPackages: ['@lit-labs/ssr', 'lit', 'sen-campaign'] };
