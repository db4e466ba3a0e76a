//! One tab of a headless Chromium without a network, and the driver it is steered by.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use tokio::runtime::{Builder, Runtime};

/// Flags of Chromium: no network at all, no sandbox (tests run as root in containers), nothing in the background.
const FLAGS: [&str; 11] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-color-profile=srgb",
    "--host-resolver-rules=MAP * ~NOTFOUND",
];

/// How long a script or a page may take (milliseconds): no test fails because a machine is busy.
const PATIENCE: u64 = 900_000;

/// The tab; the browser and its driver end with it.
pub struct Tab {
    client: Client,
    runtime: Runtime,
    _profile: tempfile::TempDir,
    _driver: Driver,
}

impl Tab {
    pub fn start() -> Self {
        let driver = Driver::start();
        let profile = tempfile::tempdir().expect("a folder");
        let mut flags = FLAGS.map(String::from).to_vec();
        flags.push(format!("--user-data-dir={}", profile.path().display()));
        let wanted = json!({
            "goog:chromeOptions": { "args": flags },
            "goog:loggingPrefs": { "browser": "ALL" },
            "timeouts": { "script": PATIENCE, "pageLoad": PATIENCE },
        });
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let address = format!("http://127.0.0.1:{}", driver.port);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(wanted.as_object().expect("an object").clone());
        let client = runtime.block_on(builder.connect(&address)).expect("a browser");
        Self { client, runtime, _profile: profile, _driver: driver }
    }

    /// Opens a file and waits until it is loaded.
    pub fn open(&self, file: &Path) {
        let address = url::Url::from_file_path(file).expect("an absolute path");
        self.runtime.block_on(self.client.goto(address.as_str())).expect("the page opens");
    }

    /// Sets the size of the screen (CSS pixels).
    pub fn screen(&self, (width, height): (u32, u32)) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", size);
    }

    /// Opens or shuts all folds.
    pub fn folds(&self, open: bool) {
        self.run("for (const fold of document.querySelectorAll('details')) fold.open = arguments[0]", &[open.into()]);
    }

    /// What a script returns.
    pub fn run(&self, script: &str, values: &[Value]) -> Value {
        self.runtime.block_on(self.client.execute(script, values.to_vec())).expect("the script runs")
    }

    /// The lines that a script returns.
    pub fn lines(&self, script: &str, values: &[Value]) -> Vec<String> {
        serde_json::from_value(self.run(script, values)).expect("lines of text")
    }

    /// What a script hands to the function that is its last argument.
    pub fn awaited(&self, script: &str) -> Value {
        self.runtime.block_on(self.client.execute_async(script, vec![])).expect("the script runs")
    }

    /// Clicks on everything that a selector finds. A click may fail, as a finger may: look at what came of it.
    pub fn click(&self, selector: &str) {
        self.runtime.block_on(async {
            for element in self.client.find_all(Locator::Css(selector)).await.expect("elements") {
                let _ = element.click().await;
            }
        });
    }

    /// A command of the developer tools.
    pub fn devtools(&self, command: &str, values: Value) -> Value {
        self.post("goog/cdp/execute", json!({ "cmd": command, "params": values }))
    }

    /// The bytes that a command of the developer tools gives as `data`.
    pub fn bytes(&self, command: &str, values: Value) -> Vec<u8> {
        let answer = self.devtools(command, values);
        STANDARD.decode(answer["data"].as_str().expect("data")).expect("base64")
    }

    /// Messages on the console since the last call.
    pub fn console(&self) -> Value {
        self.post("se/log", json!({ "type": "browser" }))
    }

    fn post(&self, path: &'static str, body: Value) -> Value {
        self.runtime.block_on(self.client.issue_cmd(Post { path, body })).unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}

/// A command that only Chromium knows.
#[derive(Debug)]
struct Post {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Post {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}

/// The driver, on a port of its own choice and of this machine alone.
struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    fn start() -> Self {
        let mut process = Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()).spawn().expect("chromedriver");
        let mut lines = BufReader::new(process.stdout.take().expect("piped")).lines().map_while(Result::ok);
        let port = lines.find_map(|line| line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok());
        // What it says later is read too, or it would wait for a reader.
        std::thread::spawn(move || lines.for_each(drop));
        Self { process, port: port.expect("the port that chromedriver chose") }
    }
}

impl Drop for Driver {
    /// Asked to end, the driver ends its browsers too; killed, it would leave them.
    fn drop(&mut self) {
        let asked = TcpStream::connect(("127.0.0.1", self.port))
            .and_then(|mut stream| stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"));
        if asked.is_err() {
            let _ = self.process.kill();
        }
        let _ = self.process.wait();
    }
}
