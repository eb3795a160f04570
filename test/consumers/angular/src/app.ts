import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { OpenedDetail, Statistic } from 'sen-campaign';
import 'sen-campaign/countdown';
import 'sen-campaign/pillars';
import 'sen-campaign/ticker';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  readonly figures: Statistic[] = [
    { value: 66.2, unit: '%', label: 'người lớn dùng điện thoại thông minh', period: '2022' },
    { value: 128, prefix: 'gần', label: 'thuê bao điện thoại trên 100 dân', period: '2022' },
  ];

  readonly opened = signal<string | undefined>(undefined);

  tell({ detail }: CustomEvent<OpenedDetail>) {
    this.opened.set(detail.id);
  }
}
