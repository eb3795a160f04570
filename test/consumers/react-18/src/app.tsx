import { useEffect, useRef, useState } from 'react';
import type { SenPillars, SenTicker, Statistic } from 'sen-campaign';
import 'sen-campaign/countdown';
import 'sen-campaign/pillars';
import 'sen-campaign/react-18';
import 'sen-campaign/ticker';

const figures: Statistic[] = [
  { value: 66.2, unit: '%', label: 'người lớn dùng điện thoại thông minh', period: '2022' },
  { value: 128, prefix: 'gần', label: 'thuê bao điện thoại trên 100 dân', period: '2022' },
];

export function App() {
  const [opened, setOpened] = useState<string>();
  const ticker = useRef<SenTicker>(null);
  const pillars = useRef<SenPillars>(null);

  // React 18 sets attributes alone, and listens to no events but its own.
  useEffect(() => {
    if (ticker.current) ticker.current.data = figures;
    const listening = new AbortController();
    pillars.current?.addEventListener('sen-opened', ({ detail }) => setOpened(detail.id), listening);
    return () => listening.abort();
  }, []);

  return (
    <>
      <h1>Chuyển đổi số</h1>

      <sen-countdown precision="day" add-to-calendar>
        <strong>Ngày Chuyển đổi số quốc gia</strong>
        <time dateTime="10-10">10 tháng 10</time>
      </sen-countdown>

      <sen-ticker display="grid" ref={ticker} />

      <sen-pillars view="accordion" ref={pillars}>
        <section id="chinh-phu-so">
          <h2>Chính phủ số</h2>
          <p>Nộp hồ sơ qua mạng, không phải đến tận nơi.</p>
        </section>
        <section id="kinh-te-so">
          <h2>Kinh tế số</h2>
          <p>Bán hàng, thanh toán trên mạng.</p>
        </section>
      </sen-pillars>

      <p role="status">{opened ? `Đang mở: ${opened}` : 'Chưa mở phần nào.'}</p>
    </>
  );
}
