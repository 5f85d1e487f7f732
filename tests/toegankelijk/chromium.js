// SPDX-License-Identifier: EUPL-1.2
// A Chromium of our own, spoken to over a pipe in the DevTools protocol.
'use strict';

const { spawn } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');

const SECONDS = 60;

class Chromium {
  constructor(program) {
    this.profile = fs.mkdtempSync(path.join(os.tmpdir(), 'welzijn-chromium-'));
    this.child = spawn(program, [
      '--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-extensions',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--disable-dev-shm-usage', '--hide-scrollbars', '--remote-debugging-pipe',
      `--user-data-dir=${this.profile}`, 'about:blank',
    ], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    this.next = 1;
    this.waiting = new Map();
    this.listeners = [];
    this.rest = '';
    this.child.stdio[3].on('error', () => {});
    this.child.stdio[4].on('data', (data) => this.receive(data.toString('utf8')));
    this.ended = new Promise((resolve) => this.child.on('close', resolve));
    this.child.on('error', (error) => this.fail(error));
    this.ended.then(() => this.fail(new Error('Chromium ended')));
  }

  fail(error) {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }

  receive(text) {
    const parts = (this.rest + text).split('\0');
    this.rest = parts.pop();
    for (const part of parts) {
      const message = JSON.parse(part);
      const asked = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      if (!asked) this.listeners.forEach((listener) => listener(message));
      else if (message.error) asked.reject(new Error(message.error.message));
      else asked.resolve(message.result);
    }
  }

  send(method, params = {}, sessionId = undefined) {
    const id = this.next++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no answer to ${method}`)), SECONDS * 1000);
      const done = (then) => (value) => { clearTimeout(timer); then(value); };
      this.waiting.set(id, { resolve: done(resolve), reject: done(reject) });
      this.child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  async open(url, width) {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new Page(this, targetId, sessionId);
    for (const domain of ['Page', 'Network', 'Log', 'Runtime']) await page.send(`${domain}.enable`);
    await page.width(width);
    const loaded = page.event('Page.loadEventFired');
    await page.send('Page.navigate', { url });
    await loaded;
    return page;
  }

  async close() {
    this.send('Browser.close').catch(() => {});
    const slow = setTimeout(() => this.child.kill('SIGKILL'), 5000);
    await this.ended;
    clearTimeout(slow);
    fs.rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

class Page {
  constructor(chromium, targetId, sessionId) {
    Object.assign(this, { chromium, targetId, sessionId, complaints: [], requests: [] });
    chromium.listeners.push((message) => {
      if (message.sessionId !== sessionId) return;
      const { method, params } = message;
      if (method === 'Log.entryAdded') this.complaints.push(params.entry.text);
      if (method === 'Runtime.exceptionThrown') this.complaints.push(params.exceptionDetails.text);
      if (method === 'Network.requestWillBeSent') this.requests.push(params.request.url);
    });
  }

  send(method, params) {
    return this.chromium.send(method, params, this.sessionId);
  }

  event(method) {
    return new Promise((resolve) => {
      this.chromium.listeners.push((message) => {
        if (message.sessionId === this.sessionId && message.method === method) resolve();
      });
    });
  }

  width(width) {
    return this.send('Emulation.setDeviceMetricsOverride',
      { width, height: 800, deviceScaleFactor: 1, mobile: false });
  }

  media(media) {
    return this.send('Emulation.setEmulatedMedia', { media });
  }

  async key(key) {
    const code = { Tab: 9, Enter: 13 }[key];
    const text = key === 'Enter' ? '\r' : undefined;
    for (const type of ['keyDown', 'keyUp']) {
      await this.send('Input.dispatchKeyEvent', {
        type, key, code: key, windowsVirtualKeyCode: code,
        text: type === 'keyDown' ? text : undefined,
      });
    }
  }

  // What a function, or the text of a program, gives in the page.
  async run(what, ...args) {
    const expression = typeof what === 'string' ? what
      : `(${what})(...${JSON.stringify(args)})`;
    const { result, exceptionDetails } = await this.send('Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  async picture(file) {
    const { cssContentSize: size } = await this.send('Page.getLayoutMetrics');
    for (let y = 0, i = 1; y < size.height && i <= 40; y += 1600, i++) {
      const { data } = await this.send('Page.captureScreenshot', {
        captureBeyondViewport: true,
        clip: { x: 0, y, width: size.width, height: Math.min(1600, size.height - y), scale: 1 },
      });
      fs.writeFileSync(`${file}-${i}.png`, Buffer.from(data, 'base64'));
    }
  }

  async paper(file) {
    const { data } = await this.send('Page.printToPDF',
      { preferCSSPageSize: true, generateTaggedPDF: true, generateDocumentOutline: true });
    fs.writeFileSync(file, Buffer.from(data, 'base64'));
  }

  close() {
    return this.chromium.send('Target.closeTarget', { targetId: this.targetId });
  }
}

module.exports = { Chromium };
