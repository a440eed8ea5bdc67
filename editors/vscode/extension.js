// Starts `mira lsp` for Fluent files. All else is the server's.

const { workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

exports.activate = () => {
  const settings = workspace.getConfiguration("mira");
  client = new LanguageClient(
    "mira",
    "mira",
    { command: settings.get("path"), args: ["lsp"] },
    {
      documentSelector: [{ scheme: "file", language: "fluent" }],
      initializationOptions: { inlayHints: settings.get("inlayHints") },
    },
  );
  return client.start();
};

exports.deactivate = () => client?.stop();
