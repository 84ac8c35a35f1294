import {useCallback, useEffect, useRef, useState} from 'react';

/** Records the reader's voice to be played back on this page. It is held in memory, and never stored or sent. */
export interface Recorder {
  /** Whether there is a microphone that this page could ask for. */
  canRecord: boolean;
  isRecording: boolean;
  /** Whether the reader or the browser refused the microphone. */
  wasRefused: boolean;
  /** Address of what was recorded last, for this page alone. */
  url: string | undefined;
  /** Asks for the microphone and begins; false where it was refused. */
  start: () => Promise<boolean>;
  stop: () => void;
  /** Throws away what was recorded. */
  forget: () => void;
}

export function useRecorder(): Recorder {
  const canRecord = useMicrophone();
  const [isRecording, setRecording] = useState(false);
  const [wasRefused, setRefused] = useState(false);
  const [url, setUrl] = useState<string>();
  const recorder = useRef<MediaRecorder>(undefined);

  const stop = useCallback(() => {
    if (recorder.current?.state === 'recording') recorder.current.stop();
  }, []);
  const forget = useCallback(() => {
    if (recorder.current) recorder.current.onstop = null;
    recorder.current?.stream.getTracks().forEach((track) => track.stop());
    recorder.current = undefined;
    setRecording(false);
    setUrl(undefined);
  }, []);
  const start = useCallback(async () => {
    forget();
    try {
      const stream = await navigator.mediaDevices.getUserMedia({audio: true});
      const current = new MediaRecorder(stream);
      const pieces: Blob[] = [];
      current.ondataavailable = ({data}) => pieces.push(data);
      current.onstop = () => {
        stream.getTracks().forEach((track) => track.stop());
        setRecording(false);
        setUrl(URL.createObjectURL(new Blob(pieces, {type: current.mimeType})));
      };
      current.start();
      recorder.current = current;
      setRecording(true);
      setRefused(false);
      return true;
    } catch {
      setRefused(true);
      return false;
    }
  }, [forget]);

  useEffect(() => forget, [forget]);
  useEffect(() => {
    if (url !== undefined) return () => URL.revokeObjectURL(url);
  }, [url]);
  return {canRecord, isRecording, wasRefused, url, start, stop, forget};
}

/** Whether there is a microphone; which one, a page only learns once it may use it. */
function useMicrophone(): boolean {
  // Nearly every device has one, so it is expected until the browser says otherwise, and nothing moves.
  const [isThere, setThere] = useState(isRecorderThere);
  useEffect(() => {
    if (!isRecorderThere()) return;
    let isStale = false;
    navigator.mediaDevices.enumerateDevices().then(
      (found) => !isStale && setThere(found.some(({kind}) => kind === 'audioinput')),
      () => !isStale && setThere(false),
    );
    return () => {
      isStale = true;
    };
  }, []);
  return isThere;
}

/** Both are missing outside a secure context, and in some browsers within other programs. */
const isRecorderThere = () => 'mediaDevices' in navigator && typeof MediaRecorder !== 'undefined';
