import { drawShadow } from 'sen-campaign/server';

/** Drawn on the server: it shows before any script, and where there is none. */
export async function Countdown() {
  const attributes = { precision: 'day', 'add-to-calendar': '' };
  const content = [{ summary: 'Ngày Chuyển đổi số quốc gia', start: '10-10' }];
  const inner = '<strong>Ngày Chuyển đổi số quốc gia</strong> <time datetime="10-10">10 tháng 10</time>';
  const __html = (await drawShadow('sen-countdown', { attributes, content })) + inner;
  return (
    <sen-countdown precision="day" add-to-calendar suppressHydrationWarning dangerouslySetInnerHTML={{ __html }} />
  );
}
