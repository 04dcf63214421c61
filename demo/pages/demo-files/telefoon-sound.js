/** The sound of the telephone: one WebRTC connection for each call, to the exchange on this machine. */
export class Sound {
  /** @type {RTCPeerConnection | undefined} */
  #connection;
  /** @type {MediaStreamTrack | undefined} */
  #microphone;
  #player = new Audio();

  /**
   * An offer for the exchange. Undefined in a browser without WebRTC: then there is text only.
   * @returns {Promise<string | undefined>}
   */
  async offer() {
    this.end();
    if (!('RTCPeerConnection' in globalThis)) return undefined;
    const connection = new RTCPeerConnection();
    this.#connection = connection;
    connection.addEventListener('track', ({ track }) => {
      this.#player.srcObject = new MediaStream([track]);
      this.#player.play().catch(() => undefined);
    });
    const { sender } = connection.addTransceiver('audio', { direction: 'sendrecv' });
    if (this.#microphone) await sender.replaceTrack(this.#microphone);
    await connection.setLocalDescription(await connection.createOffer());
    return connection.localDescription?.sdp;
  }

  /** @param {string} sdp */
  async accept(sdp) {
    await this.#connection?.setRemoteDescription({ type: 'answer', sdp });
  }

  /**
   * @param {boolean} on
   * @returns {Promise<boolean>} whether the microphone is on now
   */
  async microphone(on) {
    this.#microphone?.stop();
    this.#microphone = undefined;
    if (on) this.#microphone = await openMicrophone();
    const [sender] = this.#connection?.getSenders() ?? [];
    await sender?.replaceTrack(this.#microphone ?? null);
    return this.#microphone !== undefined;
  }

  end() {
    this.#connection?.close();
    this.#connection = undefined;
  }
}

/** Undefined when the browser or its owner refuses. */
async function openMicrophone() {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    return stream.getAudioTracks()[0];
  } catch {
    return undefined;
  }
}

/** Rings until the function that it gives is called. */
export function ring() {
  const context = new AudioContext();
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.frequency.value = 425;
  gain.gain.value = 0;
  // One second of every five, as in the Netherlands.
  for (let second = 0; second < 60; second += 5) {
    gain.gain.setValueAtTime(0.08, context.currentTime + second);
    gain.gain.setValueAtTime(0, context.currentTime + second + 1);
  }
  oscillator.connect(gain).connect(context.destination);
  oscillator.start();
  return () => void context.close();
}
