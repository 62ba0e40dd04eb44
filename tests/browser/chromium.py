"""Headless Chromium through the pipe it offers to programs (its DevTools protocol), with Python's own library
only; and a server that sends a finished portal behind the policy the guide gives to web servers.
"""
import functools
import http.server
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import threading
import time

FLAGS = ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync",
         "--disable-extensions", "--allow-file-access-from-files", "--remote-debugging-pipe"]
PATIENCE = 30  # seconds; a busy machine is no failure
GUIDE = pathlib.Path(__file__).resolve().parents[2] / "docs/huong-dan/may-chu.md"


def policy():
    """The Content-Security-Policy of the guide to web servers."""
    return re.search(r'Content-Security-Policy "([^"]+)"', GUIDE.read_text("utf-8")).group(1)


class Handler(http.server.SimpleHTTPRequestHandler):
    def end_headers(self):
        self.send_header("Content-Security-Policy", policy())
        super().end_headers()

    def log_message(self, *arguments):
        pass


def serve(folder):
    """A server of `folder` on a free port; its `.root` is the address of the folder."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0),
                                             functools.partial(Handler, directory=str(folder)))
    server.root = f"http://127.0.0.1:{server.server_address[1]}/"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


class Chromium:
    """One browser. Commands are answered in order, events wait in the tab they belong to."""

    def __init__(self):
        program = shutil.which("chromium")
        if program is None:
            raise SystemExit("chromium is missing: apt-get install chromium")
        self.profile = tempfile.mkdtemp()
        to_browser, self.out = os.pipe()
        self.incoming, from_browser = os.pipe()

        def wire():  # the browser reads from 3 and writes to 4; copies first, for 3 or 4 may be in use
            reads, writes = os.dup(to_browser), os.dup(from_browser)
            os.dup2(reads, 3)
            os.dup2(writes, 4)

        self.process = subprocess.Popen(
            [program, *FLAGS, f"--user-data-dir={self.profile}", "about:blank"], preexec_fn=wire,
            close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={**os.environ, "HOME": self.profile})
        os.close(to_browser)
        os.close(from_browser)
        self.waiting, self.number, self.tabs = b"", 0, {}

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        self.command("Browser.close")
        self.process.wait(timeout=PATIENCE)
        os.close(self.out)
        os.close(self.incoming)
        shutil.rmtree(self.profile, ignore_errors=True)

    def read(self):
        while b"\0" not in self.waiting:
            part = os.read(self.incoming, 1 << 20)
            if not part:
                raise SystemExit("chromium has gone")
            self.waiting += part
        message, _, self.waiting = self.waiting.partition(b"\0")
        message = json.loads(message)
        tab = self.tabs.get(message.get("sessionId"))
        if tab is not None and "method" in message:
            tab.note(message["method"], message["params"])
        return message

    def command(self, method, session=None, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        os.write(self.out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def tab(self, width=360, height=800, scripts=True):
        context = self.command("Target.createBrowserContext")["browserContextId"]
        target = self.command("Target.createTarget", url="about:blank", browserContextId=context)
        session = self.command("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        made = Tab(self, session["sessionId"])
        self.tabs[made.session] = made
        for domain in ("Page", "Runtime", "Log", "Network"):
            made.command(f"{domain}.enable")
        made.command("Emulation.setDeviceMetricsOverride", width=width, height=height,
                     deviceScaleFactor=1, mobile=False)
        made.command("Emulation.setScriptExecutionDisabled", value=not scripts)
        return made


class Tab:
    """A page of its own, with a storage of its own."""

    def __init__(self, browser, session):
        self.browser, self.session = browser, session
        self.problems, self.requests, self.loaded = [], [], False

    def command(self, method, **params):
        return self.browser.command(method, self.session, **params)

    def note(self, method, params):
        if method == "Page.loadEventFired":
            self.loaded = True
        elif method == "Network.requestWillBeSent":
            self.requests.append(params["request"]["url"])
        elif method == "Runtime.exceptionThrown":
            self.problems.append(params["exceptionDetails"].get("exception", {}).get("description"))
        elif method == "Log.entryAdded" and params["entry"]["level"] == "error":
            self.problems.append(f"{params['entry']['text']} {params['entry'].get('url', '')}")
        elif method == "Runtime.consoleAPICalled" and params["type"] == "error":
            self.problems.append(str([each.get("value") for each in params["args"]]))

    def open(self, address):
        self.loaded = False
        answer = self.command("Page.navigate", url=address)
        if "errorText" in answer:
            self.problems.append(f"{address}: {answer['errorText']}")
            return
        while not self.loaded:
            self.browser.read()

    def ask(self, expression):
        answer = self.command("Runtime.evaluate", expression=expression, returnByValue=True,
                              awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(f"{expression}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def wait(self, expression):
        """What `expression` gives once it gives something true, or None when it never does."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                value = self.ask(expression)
            except RuntimeError:  # between two pages
                value = None
            if value:
                return value
            time.sleep(0.05)
        return None

    def press(self, key):
        text = {"Enter": "\r", " ": " "}.get(key)
        code = {"Enter": 13, "Tab": 9, " ": 32}.get(key, 0)
        told = {"text": text} if text else {}
        self.command("Input.dispatchKeyEvent", type="keyDown", key=key, windowsVirtualKeyCode=code, **told)
        self.command("Input.dispatchKeyEvent", type="keyUp", key=key, windowsVirtualKeyCode=code)

    def write(self, text):
        self.command("Input.insertText", text=text)
