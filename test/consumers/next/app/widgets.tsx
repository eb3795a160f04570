'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { SenPillars, SenTicker, Statistic } from 'sen-campaign';
import 'sen-campaign/countdown';
import 'sen-campaign/pillars';
import 'sen-campaign/react';
import 'sen-campaign/ticker';

// Of tags that came from the server, React sets no properties and hears no events (facebook/react#35446): effects do.

export function Ticker({ figures }: { figures: Statistic[] }) {
  const ticker = useRef<SenTicker>(null);
  useEffect(() => {
    if (ticker.current) ticker.current.data = figures;
  }, [figures]);
  return <sen-ticker display="grid" ref={ticker} />;
}

export function Pillars({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<string>();
  const pillars = useRef<SenPillars>(null);
  useEffect(() => {
    const listening = new AbortController();
    pillars.current?.addEventListener('sen-opened', ({ detail }) => setOpened(detail.id), listening);
    return () => listening.abort();
  }, []);
  return (
    <>
      <sen-pillars view="accordion" ref={pillars}>
        {children}
      </sen-pillars>
      <p role="status">{opened ? `Đang mở: ${opened}` : 'Chưa mở phần nào.'}</p>
    </>
  );
}
