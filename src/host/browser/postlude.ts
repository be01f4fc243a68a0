// Runs in the pane after Microsoft's client library, which sets an Office object of its own while it loads.
window.parent.concordHost?.finishClient(window);
