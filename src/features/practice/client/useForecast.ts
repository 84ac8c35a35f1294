import {useEffect, useState} from 'react';
import type {DeckOutline} from '../deck/practiceDeck';
import {forecasting, type Forecast} from '../schedule/schedule';
import type {ReaderProgress} from './useProgress';

/** The days to come, reckoned a day at a time; the last ones stay until others are ready, and at first there are none. */
export function useForecast(deck: DeckOutline, {progress, settings}: ReaderProgress, now: Date): Forecast | undefined {
  const [forecast, setForecast] = useState<Forecast>();
  useEffect(() => {
    const days = forecasting(progress, deck.cards, settings, now);
    const step = () => {
      const {done, value} = days.next();
      if (done) setForecast(value);
      else timer = setTimeout(step);
    };
    let timer = setTimeout(step);
    return () => clearTimeout(timer);
  }, [deck, progress, settings, now]);
  return forecast;
}
