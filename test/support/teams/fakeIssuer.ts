import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const ISSUER = 'https://api.botframework.com';

/** Stands in for the Bot Service's signing keys, on loopback, so that real tokens can be made and checked. */
export async function startFakeIssuer() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const key = { ...publicKey.export({ format: 'jwk' }), kid: 'key-1', endorsements: ['msteams'] };
  const server = createServer((req, res) => {
    const { port } = server.address() as AddressInfo;
    res.setHeader('content-type', 'application/json');
    const keys = { keys: [key] };
    const config = { issuer: ISSUER, jwks_uri: `http://127.0.0.1:${port}/keys` };
    res.end(JSON.stringify(req.url === '/keys' ? keys : config));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    metadataUrl: `http://127.0.0.1:${port}/openid`,
    /** An Authorization header with these claims, signed by the service or by somebody else. */
    bearer: (claims: object, by: 'service' | 'stranger' = 'service') =>
      `Bearer ${sign(claims, by === 'service' ? privateKey : stranger)}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function sign(claims: object, key: KeyObject): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = `${part({ alg: 'RS256', typ: 'JWT', kid: 'key-1' })}.${part(claims)}`;
  return `${head}.${createSign('RSA-SHA256').update(head).sign(key).toString('base64url')}`;
}
